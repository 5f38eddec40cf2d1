using System.Text;
using KnowledgeGraph.Cli.Reading;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Runs the command line as a shell would, in this process.</summary>
internal static class Kg
{
    /// <summary>With a small reader of the tests' own, which knows one verb.</summary>
    public static Task<KgResult> RunAsync(params string[] args) => RunAsync(args, "");

    public static async Task<KgResult> RunAsync(string[] args, string input, ReaderFactory? readers = null, CancellationToken cancellation = default)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), TextWriter.Synchronized(output), TextWriter.Synchronized(error));
        var code = await CommandLine.RunAsync(args, terminal, readers ?? ((_, _) => new VerbReader()), cancellation);
        return new KgResult(code, output.ToString(), error.ToString());
    }
}
