using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Neo4j.Tests.Commands;

/// <summary><c>kg</c> as a process of its own: its exit code, its variables and its signals are a shell's.</summary>
internal sealed class KgProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    public KgProcess(string password, params string[] arguments)
    {
        string[] command = [.. HearingInterrupts(), "dotnet", Path.Combine(AppContext.BaseDirectory, "kg.dll"), .. arguments];
        _process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NEO4J_PASSWORD"] = password },
        })!;
        _process.StandardInput.Close();
        (_output, _error) = (_process.StandardOutput.ReadToEndAsync(), _process.StandardError.ReadToEndAsync());
    }

    public static async Task<KgRun> RunAsync(string password, params string[] arguments)
    {
        using var kg = new KgProcess(password, arguments);
        return await kg.EndAsync();
    }

    /// <summary>Ctrl-C.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async Task<KgRun> EndAsync()
    {
        await _process.WaitForExitAsync();
        return new KgRun(_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    // A test run that a script put in the background ignores Ctrl-C, and so would all that it starts.
    private static string[] HearingInterrupts() => IgnoresInterrupts() ? ["env", "--default-signal=INT"] : [];

    private static bool IgnoresInterrupts()
    {
        const int interrupt = 1 << 1;
        var line = OperatingSystem.IsLinux() ? File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) : null;
        return line is not null && (ulong.Parse(line["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & interrupt) != 0;
    }
}
