using KnowledgeGraph.Extraction.Who.Gazetteers;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>The words around persons' names: offices, titles, and particles inside the names.</summary>
internal sealed class PersonWords
{
    private readonly WordClasses _offices = WordClasses.Read("offices.txt");
    private readonly HashSet<string> _particles = [.. DataFile.Lines("particles.txt").Where(line => line.Length > 0 && line[0] != '#').SelectMany(line => line.Split(' '))];

    public static PersonWords Default { get; } = new();

    /// <summary>Whether a word, in lower case, heads an office.</summary>
    public bool IsOffice(string word) => OfficeOf(word) is not null;

    /// <summary>Whether a word is the plural of an office: "ministres".</summary>
    public bool IsOffices(string word) => OfficeOf(word) is { } office && office != word && !word.StartsWith("ex-", StringComparison.Ordinal);

    /// <summary>The office that a word means, in the singular and without « ex- » where the list has it so; null for other words.</summary>
    public string? OfficeOf(string word)
    {
        if (_offices.Has("office", word))
            return word;
        var bare = word.StartsWith("ex-", StringComparison.Ordinal) ? word[3..] : word;
        if (_offices.Has("office", bare))
            return bare;
        return bare.Length > 3 && bare.EndsWith('s') && _offices.Has("office", bare[..^1]) ? bare[..^1] : null;
    }

    /// <summary>Whether an office may be of any body, so that one without a word for whose it is tells nothing of that.</summary>
    public bool IsAnyones(string word) => _offices.Has("anyones", word);

    /// <summary>Whether a word names what an office is for: "Trésor" in « le secrétaire au Trésor ».</summary>
    public bool IsPortfolio(string word) => _offices.Has("portfolio", word);

    /// <summary>Whether a person's name may follow a word: an office, a rank, « M. ».</summary>
    public bool AnnouncesName(string word) => IsOffice(word) || _offices.Has("title", word);

    public bool IsParticle(string word) => _particles.Contains(word);
}
