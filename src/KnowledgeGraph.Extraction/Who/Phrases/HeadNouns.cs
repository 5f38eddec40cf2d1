namespace KnowledgeGraph.Extraction.Who.Phrases;

/// <summary>Nouns that head a phrase which may take part in an event, by what the phrase stands for.</summary>
internal sealed class HeadNouns
{
    private readonly WordClasses _classes = WordClasses.Read("heads.txt");

    public static HeadNouns Default { get; } = new();

    /// <summary>With a state's name the phrase stands for the state: "armée", "diplomatie".</summary>
    public bool IsOrgan(string noun) => _classes.Has("organ", noun);

    /// <summary>A word that makes a government another than the state's: "parallèle".</summary>
    public bool IsRival(string word) => _classes.Has("rival", word);

    /// <summary>An organ that a town has too: "police".</summary>
    public bool IsLocal(string noun) => _classes.Has("local", noun);

    /// <summary>What a state does: with its demonym the phrase stands for the state: "offensive".</summary>
    public bool IsAct(string noun) => _classes.Has("act", noun) || IsOwn(noun);

    /// <summary>What belongs to a state, so that a name behind « de » is the owner's: "décision".</summary>
    public bool IsOwn(string noun) => _classes.Has("own", noun);

    /// <summary>The phrase names a body by a common noun: "mouvement", "tribunal".</summary>
    public bool IsBody(string noun) => _classes.Has("body", noun);

    /// <summary>The phrase names people or states together: "jihadistes", "pays".</summary>
    public bool IsCollective(string noun) => _classes.Has("collective", noun);

    /// <summary>A state by a common noun: "le royaume".</summary>
    public bool IsPolity(string noun) => _classes.Has("polity", noun);

    /// <summary>A place: "nord", "province".</summary>
    public bool IsPlace(string noun) => _classes.Has("place", noun);

    public bool IsAny(string noun) => IsOrgan(noun) || IsAct(noun) || IsBody(noun) || IsCollective(noun) || IsPolity(noun) || IsPlace(noun);
}
