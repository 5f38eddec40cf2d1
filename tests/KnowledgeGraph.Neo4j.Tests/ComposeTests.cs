using System.ComponentModel;
using System.Diagnostics;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>The <c>docker-compose.yml</c> as the client reads it, where there is one; no container is started.</summary>
internal sealed class ComposeTests
{
    [Test]
    public void TheFileIsSoundAndListensOnlyOnThisMachine()
    {
        var (code, output) = Config("a-password");
        Assert.That(code, Is.Zero, output);
        Assert.That(output, Does.Contain("NEO4J_AUTH: neo4j/a-password").And.Contains("127.0.0.1").And.Contains("healthcheck"));
    }

    [Test]
    public void WithoutAPasswordItSaysWhatToSet()
    {
        var (code, output) = Config("");
        Assert.That(code, Is.Not.Zero);
        Assert.That(output, Does.Contain("set NEO4J_PASSWORD"));
    }

    private static (int Code, string Output) Config(string password)
    {
        string[] file = ["-f", Path.Combine(SharedData.Repository, "docker-compose.yml"), "config"];
        if (Run("docker", ["compose", "version"]) is (0, _))
            return Run("docker", ["compose", .. file], password)!.Value;
        if (Run("docker-compose", file, password) is { } result)
            return result;
        Assert.Ignore("neither docker compose nor docker-compose is installed");
        return default;
    }

    // Null where there is no such program.
    private static (int Code, string Output)? Run(string program, string[] arguments, string password = "")
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["NEO4J_PASSWORD"] = password },
            })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
