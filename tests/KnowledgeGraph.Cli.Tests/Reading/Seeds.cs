using KnowledgeGraph.Cli.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Cli.Tests.Reading;

/// <summary>Builds the graph of the seeds with the reader that ships.</summary>
internal static class Seeds
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    private static readonly ReaderFactory Readers = (_, _) => Reader.Value;

    public static string Folder { get; } = Path.Combine(SharedData.Repository, "seeds");

    /// <summary>The bytes of <c>graph.json</c> and <c>graph.graphml</c>.</summary>
    public static Task<(byte[] Json, byte[] GraphMl)> BuildAsync() => BuildAsync([Folder]);

    /// <param name="paths">What to build, in this order.</param>
    /// <param name="options">Further arguments of <c>kg build</c>.</param>
    public static async Task<(byte[] Json, byte[] GraphMl)> BuildAsync(IEnumerable<string> paths, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var result = await Kg.RunAsync(["build", .. paths, "-o", folder.Path, "-q", .. options], "", Readers);
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        return (await File.ReadAllBytesAsync(folder.PathTo("graph.json")), await File.ReadAllBytesAsync(folder.PathTo("graph.graphml")));
    }
}
