using KnowledgeGraph.Text.Parsing.Features;

namespace KnowledgeGraph.Text.Tests.Parsing.Features;

public sealed class WordKeysTest
{
    [TestCase("Jean-Luc", "jean-luc", "uc", "luc", "-luc", "c", "j", "jea", "Xx-Xx")]
    [TestCase("G20", "g00", "00", "g00", "g00", "0", "g", "g00", "X0")]
    [TestCase("l’", "l'", "l'", "l'", "l'", "'", "l", "l'", "x'")]
    [TestCase("", "", "", "", "", "", "", "", "")]
    public void AFormIsLookedUpByItsParts(string form, params string[] expected)
    {
        var keys = new WordKeys(WordShape.Plain(form), stackalloc char[WordShape.LongestForm + WordShape.LongestShape]);
        var found = new List<string>();
        foreach (var table in Enum.GetValues<WordTable>())
            found.Add(keys[table].ToString());
        Assert.That(found, Is.EqualTo(expected));
    }

    [TestCase("Paris", 1)]
    [TestCase("PARIS", 1)]
    [TestCase("Maison", 2)]
    [TestCase("inconnu", -1)]
    public void AVectorIsFoundUnderOtherCapitals(string form, int row)
    {
        var words = new[] { (FeatureHash.Of("Paris"), 1), (FeatureHash.Of("maison"), 2) }.OrderBy(pair => pair.Item1).ToArray();
        var index = new WordVectorIndex(new HashedVocabulary([.. words.Select(word => word.Item1)]), [.. words.Select(word => (ushort)word.Item2)]);
        Assert.That(index.RowOf(form), Is.EqualTo(row));
    }
}
