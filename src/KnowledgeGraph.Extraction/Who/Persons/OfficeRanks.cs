using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>The class of an office by its words, as the dated officials have it: "chef de la diplomatie" is a foreign minister.</summary>
internal static class OfficeRanks
{
    private static readonly List<(string How, string Words, string? Rank)> Rows =
        [.. DataFile.Rows("ranks.tsv", 3).Select(row => (row[0], row[1], row[2] == "-" ? null : row[2]))];

    /// <summary>The class, or null where the words tell none.</summary>
    public static string? Of(string role)
    {
        var folded = NameFolding.FoldWords(role);
        return Rows.Find(row => Fits(row.How, row.Words, folded)).Rank;
    }

    private static bool Fits(string how, string words, string folded) => how switch
    {
        "is" => folded == words,
        "begins" => words.EndsWith('*') ? folded.StartsWith(words[..^1], StringComparison.Ordinal) : (folded + " ").StartsWith(words + " ", StringComparison.Ordinal),
        "has" => words.Split('+').All(part => folded.Contains(part, StringComparison.Ordinal)),
        _ => throw new InvalidDataException($"ranks.tsv: {how} is not one of is, begins, has"),
    };
}
