namespace KnowledgeGraph.Cli.Tests;

public sealed class ProgressMeterTests
{
    private sealed class SetClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }

    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly SetClock _clock = new();

    [SetUp]
    public void Clear()
    {
        _error.GetStringBuilder().Clear();
        _clock.Now = TimeSpan.Zero;
    }

    private ProgressMeter Meter(bool isInteractive, long? total) =>
        new(new Terminal(Stream.Null, TextWriter.Null, _error, IsErrorInteractive: isInteractive), "articles", total, _clock);

    private void ReportAt(ProgressMeter meter, double seconds, long done)
    {
        _clock.Now = TimeSpan.FromSeconds(seconds);
        meter.Report(done);
    }

    [Test]
    public void A_short_run_says_nothing_in_a_log()
    {
        using var meter = Meter(isInteractive: false, 100);
        ReportAt(meter, 1, 10);
        ReportAt(meter, 9.9, 99);

        Assert.That(_error.ToString(), Is.Empty);
    }

    [Test]
    public void A_long_run_says_a_line_every_ten_seconds_in_a_log()
    {
        using var meter = Meter(isInteractive: false, 4000);
        ReportAt(meter, 10, 1000);
        ReportAt(meter, 12, 1200);
        ReportAt(meter, 20, 2000);

        Assert.That(_error.ToString(), Is.EqualTo("kg: 1,000 of 4,000 articles, 100 a second, 30 s left\nkg: 2,000 of 4,000 articles, 100 a second, 20 s left\n"));
    }

    [Test]
    public void A_terminal_shows_a_bar_and_lines_stand_above_it()
    {
        using (var meter = Meter(isInteractive: true, 4))
        {
            ReportAt(meter, 1, 1);
            meter.Say("kg: note");
            ReportAt(meter, 2, 2);
        }

        Assert.That(_error.ToString(), Is.EqualTo(
            "\r[=======                       ] 1 of 4 articles, 1 a second, 3 s left\u001b[K\r\u001b[Kkg: note\n"
            + "\r[===============               ] 2 of 4 articles, 1 a second, 2 s left\u001b[K\r\u001b[K"));
    }

    [Test]
    public void Without_a_total_there_is_a_count_and_no_bar()
    {
        using var meter = Meter(isInteractive: false, null);
        ReportAt(meter, 10, 50);

        Assert.That(_error.ToString(), Is.EqualTo("kg: 50 articles, 5 a second\n"));
    }
}
