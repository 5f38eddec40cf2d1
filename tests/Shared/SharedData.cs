namespace KnowledgeGraph.Tests;

/// <summary>Finds data that lives outside the repository: the folder named by <c>KG_SHARED</c>, else <c>../shared</c> beside the checkout.</summary>
internal static class SharedData
{
    /// <summary>The root of the checkout: the nearest folder above the test binaries that holds the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>A path under the shared folder; the test is skipped, with the reason, where it is absent.</summary>
    public static string Require(string relative)
    {
        var root = Environment.GetEnvironmentVariable("KG_SHARED") is { Length: > 0 } named
            ? named
            : Path.Combine(Repository, "..", "shared");
        var path = Path.GetFullPath(Path.Combine(root, relative));
        if (!Path.Exists(path))
            Assert.Ignore($"shared data {relative} is absent (set KG_SHARED to the folder that holds it)");
        return path;
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException($"no KnowledgeGraph.sln above {AppContext.BaseDirectory}");
    }
}
