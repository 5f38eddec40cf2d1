using KnowledgeGraph.Text.Parsing.Features;

namespace KnowledgeGraph.Training.Data;

/// <summary>The strings that earn a row in the learned tables: those that training shows often enough.</summary>
internal static class VocabularyCounts
{
    // How often a string must be seen, in the order of WordTable.
    private static readonly int[] LeastSeen = [2, 2, 3, 3, 1, 1, 3, 2];

    public static HashedVocabulary[] Tables(IEnumerable<TrainingSentence> sentences)
    {
        var counts = new Dictionary<ulong, int>[WordKeys.Tables];
        for (var i = 0; i < counts.Length; i++)
            counts[i] = [];
        foreach (var form in sentences.SelectMany(sentence => sentence.Forms))
            Count(form, counts);
        return [.. counts.Select((seen, i) =>
            new HashedVocabulary([.. seen.Where(pair => pair.Value >= LeastSeen[i]).Select(pair => pair.Key).Order()]))];
    }

    private static void Count(string form, Dictionary<ulong, int>[] counts)
    {
        var plain = WordShape.Plain(form);
        var keys = new WordKeys(plain, stackalloc char[WordShape.LongestForm + WordShape.LongestShape]);
        for (var i = 0; i < counts.Length; i++)
        {
            var key = FeatureHash.Of(keys[(WordTable)i]);
            counts[i][key] = counts[i].GetValueOrDefault(key) + 1;
        }
    }
}
