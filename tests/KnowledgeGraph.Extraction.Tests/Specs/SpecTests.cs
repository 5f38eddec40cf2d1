using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Tests.Specs;

/// <summary>Reads every example of the specs as <c>kg</c> does and holds the result against <see cref="KnownFailures"/>.</summary>
public sealed class SpecTests
{
    private const string HowToRenew =
        "after a change of models or rules that is better on the whole, renew the list and look at its difference:\n"
        + "KG_UPDATE_EXPECTED=1 dotnet test tests/KnowledgeGraph.Extraction.Tests --filter SpecTests";

    [Test]
    public void Every_example_is_read_as_it_asks_but_for_the_known_failures()
    {
        var reader = new ArticleReader();
        var faults = SpecReader.ReadAll()
            .AsParallel().AsOrdered()
            .Select(example => (Key: KnownFailures.KeyOf(example), Faults: FaultsOf(example, reader)))
            .Where(row => row.Faults.Length > 0)
            .ToDictionary(row => row.Key, row => row.Faults, StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("KG_UPDATE_EXPECTED") is { Length: > 0 })
            KnownFailures.Write(faults.Keys);

        var known = KnownFailures.Read();
        var unlisted = faults.Where(row => !known.Contains(row.Key)).Select(row => $"{row.Key}\n  {string.Join("\n  ", row.Value)}").Order(StringComparer.Ordinal).ToList();
        var mended = known.Where(key => !faults.ContainsKey(key)).ToList();
        Assert.That(unlisted.Count + mended.Count, Is.Zero,
            $"fail and are not listed:\n{string.Join('\n', unlisted)}\nare listed and do not fail any more:\n{string.Join('\n', mended)}\n{HowToRenew}");
    }

    [Test]
    public void None_of_the_sixty_sentences_in_which_nothing_is_so_is_a_known_failure() =>
        Assert.That(KnownFailures.Read().Where(key => key.StartsWith("nothing-actual", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void No_example_stands_twice_in_one_file() =>
        Assert.That(SpecReader.ReadAll().Select(KnownFailures.KeyOf), Is.Unique);

    private static string[] FaultsOf(SpecExample example, ArticleReader reader) =>
        [.. new SpecVerdict(reader.Read(new Article("example", example.Sentence, null, example.Published))).Faults(example)];
}
