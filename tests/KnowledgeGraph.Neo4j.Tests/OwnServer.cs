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
    private readonly string _home = $"{UsualHome()}-{Environment.ProcessId}-{Guid.NewGuid():N}";
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
        var server = Prepare(settings);
        try
        {
            server.StartAgain();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>As <see cref="Start"/>, but not running yet, as the importer wants it.</summary>
    public static OwnServer Prepare(params string[] settings)
    {
        var server = new OwnServer(SharedData.Require("neo4j/neo4j"), string.Join('\n', settings));
        if (!HasJava())
            Assert.Ignore("no Java to run ../shared/neo4j with; it needs Java 17");
        Directory.CreateDirectory(Path.Combine(server._home, "conf"));
        File.WriteAllText(Path.Combine(server._home, "conf", "neo4j.conf"), "");
        return server;
    }

    /// <summary>Where files stand that statements import.</summary>
    public string ImportFolder => Path.Combine(_home, "import");

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

    /// <summary>Runs a file of statements in cypher-shell.</summary>
    public void Shell(string file) => Run("shell", "--file", file);

    /// <summary>Runs a script that calls neo4j-admin.</summary>
    public void AdminScript(string script)
    {
        var admin = Path.Combine(_home, "neo4j-admin");
        File.WriteAllText(admin, $"#!/usr/bin/env bash\nexec \"{_tool}\" admin \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(admin, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Run(new ProcessStartInfo("bash") { ArgumentList = { script }, Environment = { ["NEO4J_ADMIN"] = admin } });
    }

    public void Dispose() => Run("clean");

    private string SettingsFile => _home + ".conf";

    // Beside the state folder that the tool is told to use, so that whoever chose that one can clear away both.
    private static string UsualHome() =>
        Environment.GetEnvironmentVariable("KG_NEO4J_HOME") is { Length: > 0 } home ? home : Path.Combine(Path.GetTempPath(), "kg-neo4j-tests");

    private void Run(params string[] arguments)
    {
        if (!File.Exists(SettingsFile))
            File.WriteAllText(SettingsFile, _settings + "\n");
        Run(new ProcessStartInfo(_tool, arguments));
        if (arguments[0] == "clean")
            File.Delete(SettingsFile);
    }

    private void Run(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        start.Environment["KG_NEO4J_HOME"] = _home;
        start.Environment["KG_NEO4J_HTTP"] = _http.ToString(CultureInfo.InvariantCulture);
        start.Environment["KG_NEO4J_BOLT"] = _bolt.ToString(CultureInfo.InvariantCulture);
        start.Environment["KG_NEO4J_PASSWORD"] = "test-password";
        start.Environment["KG_NEO4J_HEAP"] = "768m";
        start.Environment["KG_NEO4J_CONF"] = SettingsFile;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            Assert.Fail($"{start.FileName} {string.Join(' ', start.ArgumentList)} failed: {output}{error.Result}");
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
