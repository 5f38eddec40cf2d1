namespace KnowledgeGraph.Extraction.Events.Frames;

/// <summary>Where, seen from its trigger, a role's filler stands.</summary>
public enum PositionKind
{
    /// <summary>Who acts: subject of the active, agent of the passive, controller of an infinitive, noun of an active participle.</summary>
    Subject,

    /// <summary>Whom it befalls: object of the active, subject of the passive, noun of a passive participle.</summary>
    Object,

    /// <summary>Possessive determiner or demonym on a noun: "sa décision", "le veto russe".</summary>
    Possessor,

    /// <summary>What a noun is apposed to or predicated of, or an adjective is said of.</summary>
    Apposed,

    /// <summary>The nearest body in the sentence or the article.</summary>
    Near,

    /// <summary>Nowhere in the frame: what the sentence or the article speaks of is taken for a role that stays empty.</summary>
    Context,

    /// <summary>A complement with a preposition.</summary>
    Preposition,
}

/// <param name="Preposition">The preposition as lemma ("avec", "au sein de"), empty for other kinds.</param>
public readonly record struct Position(PositionKind Kind, string Preposition)
{
    public static Position Subject { get; } = new(PositionKind.Subject, "");

    public static Position Object { get; } = new(PositionKind.Object, "");

    public static Position Context { get; } = new(PositionKind.Context, "");

    /// <summary>Reads one word of a frame line; every word without a meaning of its own is a preposition.</summary>
    public static Position Parse(string word) => word switch
    {
        "subj" => Subject,
        "obj" => Object,
        "poss" => new(PositionKind.Possessor, ""),
        "appos" => new(PositionKind.Apposed, ""),
        "near" => new(PositionKind.Near, ""),
        _ => new(PositionKind.Preposition, word),
    };

    public override string ToString() => Kind switch
    {
        PositionKind.Subject => "subj",
        PositionKind.Object => "obj",
        PositionKind.Possessor => "poss",
        PositionKind.Apposed => "appos",
        PositionKind.Near => "near",
        PositionKind.Context => "context",
        _ => Preposition,
    };
}
