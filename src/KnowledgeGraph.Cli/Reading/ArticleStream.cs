using System.Runtime.CompilerServices;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Reading;

/// <summary>The facts of all articles under some paths, in order; what goes wrong and how far it is goes to the error output.</summary>
internal sealed class ArticleStream : IDisposable
{
    private readonly InputReader _input;
    private readonly IArticleReader _reader;
    private readonly IReadOnlyCollection<string> _paths;
    private readonly int _jobs;
    private readonly bool _isQuiet;
    private readonly ProgressMeter _meter;

    public ArticleStream(Terminal terminal, IArticleReader reader, IReadOnlyCollection<string> paths, int jobs, bool isQuiet)
    {
        (_reader, _paths, _jobs, _isQuiet) = (reader, paths, jobs, isQuiet);
        _input = new InputReader(terminal.Input);
        _meter = new ProgressMeter(terminal, "articles", isQuiet ? null : InputCount.Of(paths));
        Log = new ReadingLog(_meter.Say, isQuiet);
    }

    /// <summary>What was rejected so far.</summary>
    public ReadingLog Log { get; }

    public async IAsyncEnumerable<ReadFacts> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var done = 0;
        await foreach (var item in ParallelReading.ReadAsync(_input.Read(_paths), _reader, _jobs, cancellation))
        {
            if (item is ReadFacts facts)
                yield return facts;
            else
                Log.Add(item);
            if (!_isQuiet)
                _meter.Report(++done);
        }
    }

    public void Dispose() => _meter.Dispose();
}
