namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Tries again what fails for a passing reason: after 1 s, then twice as long each time, a fifth more or less, until 30 s have gone since the
/// first try, and once at least. The schedule of Neo4j's own drivers.
/// </summary>
internal sealed class RetryPolicy(TimeProvider clock, Random jitter)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> attempt, CancellationToken cancellation)
    {
        var started = clock.GetTimestamp();
        var delay = FirstDelay;
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await attempt(cancellation).ConfigureAwait(false);
            }
            catch (Neo4jException failure) when (failure.IsTransient && (tries == 1 || clock.GetElapsedTime(started) < Limit))
            {
                await Task.Delay(delay * (0.8 + (0.4 * jitter.NextDouble())), clock, cancellation).ConfigureAwait(false);
                delay *= 2;
            }
        }
    }
}
