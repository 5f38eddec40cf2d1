using System.Text;

namespace KnowledgeGraph.Cli;

/// <summary>What a command reads from and writes to. Results go to <see cref="Output"/>, all else to <see cref="Error"/>.</summary>
/// <param name="IsOutputInteractive">Whether a person watches the output, so that colour and width make sense.</param>
/// <param name="IsErrorInteractive">Likewise for the error output: a progress bar may redraw itself.</param>
internal sealed record Terminal(
    Stream Input,
    TextWriter Output,
    TextWriter Error,
    bool IsOutputInteractive = false,
    bool IsErrorInteractive = false)
{
    /// <summary>The process's own streams, as UTF-8 without byte order mark and with LF on every system.</summary>
    public static Terminal Open()
    {
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(
            Console.OpenStandardInput(),
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            !Console.IsOutputRedirected && !isDumb,
            !Console.IsErrorRedirected && !isDumb);
    }

    // Synchronised because progress and remarks come from several threads.
    private static TextWriter Writer(Stream stream) =>
        TextWriter.Synchronized(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true });
}
