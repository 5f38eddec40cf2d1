using KnowledgeGraph.Extraction.Who.Gazetteers;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>Given names with their gender; also the first names that several known officials bear, without it.</summary>
internal sealed class GivenNames
{
    private readonly Dictionary<string, string> _genders =
        DataFile.Rows("given-names.tsv.gz", 2).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static GivenNames Default { get; } = new();

    public bool Contains(string folded) => _genders.ContainsKey(folded) || Officials.Default.IsGivenName(folded);

    /// <summary>'m' or 'f'; empty for an unknown name and for one of both.</summary>
    public string GenderOf(string folded) => _genders.TryGetValue(folded, out var gender) && gender.Length == 1 ? gender : "";
}
