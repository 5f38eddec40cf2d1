using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Database;

/// <summary>Shows how far a push has come, if somebody wants to know.</summary>
/// <param name="rows">Rows that the push will write, at least.</param>
internal sealed class PushMeter(Terminal terminal, long rows, bool isQuiet) : IProgress<PushProgress>, IDisposable
{
    private readonly ProgressMeter _meter = new(terminal, "rows", rows);

    public void Report(PushProgress value)
    {
        if (!isQuiet)
            _meter.Report(value.Done);
    }

    public void Say(string line) => _meter.Say(line);

    public void Dispose() => _meter.Dispose();
}
