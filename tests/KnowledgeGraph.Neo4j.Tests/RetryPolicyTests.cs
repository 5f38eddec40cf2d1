namespace KnowledgeGraph.Neo4j.Tests;

internal sealed class RetryPolicyTests
{
    [Test]
    public async Task APassingFailureIsTriedAgainAfterOneSecondThenTwiceAsLong()
    {
        var clock = new SteppingClock();
        var tries = 0;
        var result = await new RetryPolicy(clock, new Steady()).RunAsync(_ => ++tries < 4 ? throw Passing : Task.FromResult("done"), default);
        Assert.That((result, clock.Waits), Is.EqualTo(("done", new[] { 1, 2, 4 })));
    }

    [Test]
    public void ItGivesUpHalfAMinuteAfterTheFirstTry()
    {
        var clock = new SteppingClock();
        Assert.That(() => new RetryPolicy(clock, new Steady()).RunAsync<int>(_ => throw Passing, default), Throws.TypeOf<Neo4jException>());
        Assert.That(clock.Waits, Is.EqualTo(new[] { 1, 2, 4, 8, 16 }));
    }

    [Test]
    public async Task ATryThatTookLongIsRepeatedOnceAllTheSame()
    {
        var clock = new SteppingClock();
        var tries = 0;
        await new RetryPolicy(clock, new Steady()).RunAsync(_ =>
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            return ++tries < 2 ? throw Passing : Task.FromResult(0);
        }, default);
        Assert.That(tries, Is.EqualTo(2));
    }

    [Test]
    public void AFailureThatStaysIsNotRepeated()
    {
        var clock = new SteppingClock();
        Assert.That(() => new RetryPolicy(clock, new Steady()).RunAsync<int>(_ => throw new Neo4jException("no"), default), Throws.TypeOf<Neo4jException>());
        Assert.That(clock.Waits, Is.Empty);
    }

    [TestCase("Neo.TransientError.Transaction.DeadlockDetected", true)]
    [TestCase("Neo.ClientError.Security.AuthorizationExpired", true)]
    [TestCase("Neo.TransientError.Transaction.Terminated", false)]
    [TestCase("Neo.TransientError.Transaction.LockClientStopped", false)]
    [TestCase("Neo.ClientError.Statement.SyntaxError", false)]
    [TestCase("Neo.DatabaseError.General.UnknownError", false)]
    public void ServerCodesThatPass(string code, bool passes) => Assert.That(ServerErrors.IsTransient(code), Is.EqualTo(passes));

    // What Neo4j 5.26 answers after a write that found the disk full.
    [Test]
    public void ADatabaseThatShutItselfIsToldWithWhatToDo() => Assert.That(
        ServerErrors.ToException(
            "Neo.ClientError.Request.Invalid",
            "org.neo4j.graphdb.TransactionFailureException: The database has encountered a critical error, and needs to be restarted. Please see database logs for more details.",
            new Neo4jTarget(new Uri("http://localhost:7474"), "neo4j", "password", "neo4j")).Message,
        Does.Contain("disk space").And.Contains("restart the server"));

    private static Neo4jException Passing => new("later", isTransient: true);

    private sealed class Steady : Random
    {
        public override double NextDouble() => 0.5;
    }

    /// <summary>Waits cost no time, and are noted in seconds.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private long _ticks;

        public List<int> Waits { get; } = [];

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan time) => _ticks += time.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add((int)dueTime.TotalSeconds);
            Advance(dueTime);
            return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }
}
