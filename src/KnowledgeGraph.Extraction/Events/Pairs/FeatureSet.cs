namespace KnowledgeGraph.Extraction.Events.Pairs;

/// <summary>
/// The sparse binary features of one instance, each a 32-bit hash of its parts (FNV-1a over UTF-16 code units; collisions are rare
/// enough among some hundred thousand features to be noise).
/// </summary>
internal sealed class FeatureSet
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;
    private readonly List<uint> _hashes = [];

    public IReadOnlyList<uint> Hashes => _hashes;

    public void Clear() => _hashes.Clear();

    public void Add(string part) => _hashes.Add(Hash(Basis, part));

    public void Add(string part, string second) => _hashes.Add(Hash(Hash(Basis, part), second));

    public void Add(string part, string second, string third) => _hashes.Add(Hash(Hash(Hash(Basis, part), second), third));

    public void Add(string part, string second, string third, string fourth) =>
        _hashes.Add(Hash(Hash(Hash(Hash(Basis, part), second), third), fourth));

    public void Add(string part, string second, string third, string fourth, string fifth) =>
        _hashes.Add(Hash(Hash(Hash(Hash(Hash(Basis, part), second), third), fourth), fifth));

    private static uint Hash(uint hash, string part)
    {
        foreach (var unit in part)
            hash = (hash ^ unit) * Prime;
        // A separator, so that "a","bc" and "ab","c" differ.
        return (hash ^ '\u001F') * Prime;
    }
}
