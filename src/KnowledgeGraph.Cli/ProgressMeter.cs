using System.Globalization;

namespace KnowledgeGraph.Cli;

/// <summary>
/// How far a long run has come, on the error output: a bar that redraws itself where a person watches, a line every ten seconds in a log.
/// Runs that are over before that say nothing. Dispose to wipe the bar.
/// </summary>
/// <param name="unit">What is counted, in the plural: "articles".</param>
/// <param name="total">How many there will be, or null where nobody knows.</param>
internal sealed class ProgressMeter(Terminal terminal, string unit, long? total, TimeProvider? clock = null) : IDisposable
{
    private const int BarWidth = 30;

    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LogEvery = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly long _start = (clock ?? TimeProvider.System).GetTimestamp();
    private TimeSpan _last;
    private bool _isDrawn;

    /// <summary>Says that so many are done, if it is time to.</summary>
    public void Report(long done)
    {
        var elapsed = _clock.GetElapsedTime(_start);
        if (elapsed - _last < (terminal.IsErrorInteractive ? Redraw : LogEvery))
            return;
        _last = elapsed;
        if (!terminal.IsErrorInteractive)
        {
            terminal.Error.WriteLine($"kg: {Text(done, elapsed)}");
            return;
        }
        // ESC [K wipes what an earlier, longer line left.
        terminal.Error.Write($"\r{Bar(done)}{Text(done, elapsed)}\u001b[K");
        _isDrawn = true;
    }

    /// <summary>A line of its own, above the bar.</summary>
    public void Say(string line)
    {
        Dispose();
        terminal.Error.WriteLine(line);
    }

    public void Dispose()
    {
        if (_isDrawn)
            terminal.Error.Write("\r\u001b[K");
        _isDrawn = false;
    }

    private string Bar(long done)
    {
        if (total is not > 0)
            return "";
        var filled = (int)Math.Clamp(done * BarWidth / total.Value, 0, BarWidth);
        return $"[{new string('=', filled)}{new string(' ', BarWidth - filled)}] ";
    }

    private string Text(long done, TimeSpan elapsed)
    {
        var rate = done / Math.Max(elapsed.TotalSeconds, 0.001);
        var culture = CultureInfo.InvariantCulture;
        if (total is not { } all || rate <= 0)
            return string.Create(culture, $"{done:N0} {unit}, {rate:N0} a second");
        var left = TimeSpan.FromSeconds(Math.Max(0, all - done) / rate);
        return string.Create(culture, $"{done:N0} of {all:N0} {unit}, {rate:N0} a second, {Left(left)} left");
    }

    private static string Left(TimeSpan left) =>
        left.TotalSeconds < 90 ? string.Create(CultureInfo.InvariantCulture, $"{left.TotalSeconds:N0} s") : string.Create(CultureInfo.InvariantCulture, $"{left.TotalMinutes:N0} min");
}
