using System.Runtime.CompilerServices;
using System.Threading.Tasks.Dataflow;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Reading;

/// <summary>Reads articles on several threads, in a stream: the order is kept and only a few articles are held at a time.</summary>
internal static class ParallelReading
{
    private const int HeldPerJob = 8;

    /// <summary>The items in their order, each article replaced by its <see cref="ReadFacts"/> or a <see cref="Failure"/>.</summary>
    public static async IAsyncEnumerable<InputItem> ReadAsync(
        IEnumerable<InputItem> items, IArticleReader reader, int jobs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // Stops the feeding too where the caller leaves before the end.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var block = new TransformBlock<InputItem, InputItem>(item => Read(item, reader), new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = jobs,
            BoundedCapacity = jobs * HeldPerJob,
            EnsureOrdered = true,
            CancellationToken = stop.Token,
        });
        var feeding = Task.Run(() => FeedAsync(block, items, stop.Token), stop.Token);
        try
        {
            while (await block.OutputAvailableAsync(cancellation))
            {
                while (block.TryReceive(out var item))
                    yield return item;
            }
            await feeding;
            await block.Completion;
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private static async Task FeedAsync(TransformBlock<InputItem, InputItem> block, IEnumerable<InputItem> items, CancellationToken cancellation)
    {
        try
        {
            foreach (var item in items)
                await block.SendAsync(item, cancellation);
        }
        finally
        {
            block.Complete();
        }
    }

    private static InputItem Read(InputItem item, IArticleReader reader)
    {
        if (item is not ReadArticle { Article: var article })
            return item;
        try
        {
            return new ReadFacts(item.Place, reader.Read(article));
        }
        catch (Exception exception)
        {
            return new Failure(item.Place, exception);
        }
    }
}
