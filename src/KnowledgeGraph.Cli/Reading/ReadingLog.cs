using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Reading;

/// <summary>Says on the error output what went wrong while reading, one line each, and counts it.</summary>
internal sealed class ReadingLog(Action<string> say, bool isQuiet)
{
    public int Rejected { get; private set; }

    public int Failed { get; private set; }

    /// <summary>What these say to the shell in the end.</summary>
    public int ExitCode => Failed > 0 ? Cli.ExitCode.Unexpected : Rejected > 0 ? Cli.ExitCode.Rejected : Cli.ExitCode.Done;

    /// <summary>Notes whatever is no article.</summary>
    public void Add(InputItem item)
    {
        switch (item)
        {
            case Rejection rejection:
                Rejected++;
                say($"kg: {rejection.Place} {rejection.Reason}");
                break;
            case Remark when isQuiet:
                break;
            case Remark remark:
                say($"kg: note: {remark.Place} {remark.Text}");
                break;
            case Failure failure:
                Failed++;
                say($"kg: {failure.Place} could not be read, which is a fault of kg ({failure.Exception.GetType().Name}: {failure.Exception.Message.ReplaceLineEndings(" ")}); please report it with the article");
                break;
        }
    }
}
