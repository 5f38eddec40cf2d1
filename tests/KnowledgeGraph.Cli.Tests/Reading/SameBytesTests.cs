namespace KnowledgeGraph.Cli.Tests.Reading;

/// <summary>With the reader that ships: the same articles give the same bytes, whatever is around them.</summary>
public sealed class SameBytesTests
{
    private (byte[] Json, byte[] GraphMl) _first;

    [OneTimeSetUp]
    public async Task BuildOnce() => _first = await Seeds.BuildAsync();

    [TestCase("1")]
    [TestCase("4")]
    public async Task On_any_number_of_threads(string jobs) => AssertSame(await Seeds.BuildAsync([Seeds.Folder], "--jobs", jobs));

    [Test]
    public async Task In_any_order()
    {
        var files = Directory.GetFiles(Seeds.Folder, "*.txt");
        new Random(7).Shuffle(files);
        AssertSame(await Seeds.BuildAsync(files));
        AssertSame(await Seeds.BuildAsync(files.Reverse()));
    }

    [Test]
    public async Task Under_another_culture()
    {
        using var culture = new ForeignCulture();
        AssertSame(await Seeds.BuildAsync());
    }

    private void AssertSame((byte[] Json, byte[] GraphMl) other)
    {
        Assert.That(other.Json.AsSpan().SequenceEqual(_first.Json), "graph.json");
        Assert.That(other.GraphMl.AsSpan().SequenceEqual(_first.GraphMl), "graph.graphml");
    }
}
