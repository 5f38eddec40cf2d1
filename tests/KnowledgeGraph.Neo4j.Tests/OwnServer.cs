using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>A Neo4j started from the shared folder for one run, with ports and a state folder of its own.</summary>
internal sealed class OwnServer : IDisposable
{
    private readonly string _tool;
    private readonly string _home = Path.Combine(Path.GetTempPath(), $"kg-neo4j-tests-{Environment.ProcessId}-{Guid.NewGuid():N}");
    private readonly string _settings;
    private readonly int _http = FreePort();
    private readonly int _bolt = FreePort();

    private OwnServer(string tool, string settings) => (_tool, _settings) = (tool, settings);

    public Neo4jTarget Http => new(new Uri($"http://127.0.0.1:{_http}"), "neo4j", "test-password", "neo4j");

    public Neo4jTarget Bolt => new(new Uri($"bolt://127.0.0.1:{_bolt}"), "neo4j", "test-password", "neo4j");

    /// <summary>Skips the test, with the reason, where there is no server to start.</summary>
    /// <param name="settings">Lines of configuration beside the usual.</param>
    public static OwnServer Start(params string[] settings)
    {
        var server = new OwnServer(SharedData.Require("neo4j/neo4j"), string.Join('\n', settings));
        if (!HasJava())
            Assert.Ignore("no Java to run ../shared/neo4j with; it needs Java 17");
        server.Run("start");
        return server;
    }

    /// <summary>Ends the server as a power cut would.</summary>
    public void Kill() => Run("kill");

    public void StartAgain() => Run("start");

    /// <summary>Starts again with other settings.</summary>
    public void Reconfigure(params string[] settings)
    {
        Run("stop");
        File.WriteAllLines(SettingsFile, settings);
        Run("start");
    }

    public void Dispose() => Run("clean");

    private string SettingsFile => _home + ".conf";

    private void Run(string command)
    {
        if (!File.Exists(SettingsFile))
            File.WriteAllText(SettingsFile, _settings + "\n");
        var start = new ProcessStartInfo(_tool, command)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["KG_NEO4J_HOME"] = _home,
                ["KG_NEO4J_HTTP"] = _http.ToString(CultureInfo.InvariantCulture),
                ["KG_NEO4J_BOLT"] = _bolt.ToString(CultureInfo.InvariantCulture),
                ["KG_NEO4J_PASSWORD"] = "test-password",
                ["KG_NEO4J_HEAP"] = "768m",
                ["KG_NEO4J_CONF"] = SettingsFile,
            },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (command == "clean")
            File.Delete(SettingsFile);
        else if (process.ExitCode != 0)
            Assert.Fail($"neo4j {command} failed: {output}{process.StandardError.ReadToEnd()}");
    }

    private static bool HasJava()
    {
        try
        {
            using var java = Process.Start(new ProcessStartInfo("java", "-version") { RedirectStandardError = true });
            java!.WaitForExit();
            return java.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
