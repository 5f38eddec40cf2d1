namespace KnowledgeGraph.Extraction.Who;

/// <summary>How a mention refers.</summary>
public enum MentionForm
{
    /// <summary>A name of the entity itself: "la Corée du Nord", "KCNA".</summary>
    Name,

    /// <summary>A capital, a seat or a house that stands for its state: "Moscou", "le Kremlin".</summary>
    Metonym,

    /// <summary>A demonym, as adjective or noun: "russe" in "l'armée russe", "les Russes".</summary>
    Demonym,

    /// <summary>A noun phrase without a name: "le ministère", "ces deux régions".</summary>
    Nominal,

    /// <summary>A pronoun or possessive: "il", "celui-ci", "leur".</summary>
    Pronoun,
}
