namespace KnowledgeGraph.Text.French.Lexica;

/// <summary>
/// What the lexica know of a form as a vector of zeros and ones: which parts of speech it may be, which feature values it may have,
/// whether it is unknown. Input of the tagger and parser.
/// </summary>
public static class LexiconVector
{
    private const int Unknown = 0;
    private const int KnownAsWritten = 1;

    // The order is part of every model trained on it.
    private static readonly Upos[] PartsOfSpeech =
    [
        Upos.ADJ, Upos.ADP, Upos.ADV, Upos.AUX, Upos.CCONJ, Upos.DET, Upos.INTJ,
        Upos.NOUN, Upos.NUM, Upos.PRON, Upos.PROPN, Upos.SCONJ, Upos.VERB,
    ];

    private static readonly string[] FeatureValues =
    [
        "Gender=Masc", "Gender=Fem", "Number=Sing", "Number=Plur", "Person=1", "Person=2", "Person=3",
        "Tense=Pres", "Tense=Past", "Tense=Fut", "Tense=Imp", "Mood=Ind", "Mood=Sub", "Mood=Cnd", "Mood=Imp",
        "VerbForm=Fin", "VerbForm=Inf", "VerbForm=Part", "PronType=Prs", "PronType=Dem", "PronType=Rel", "PronType=Int",
        "NameType=Giv", "NameType=Geo", "NameType=Oth",
    ];

    private const int FirstPartOfSpeech = 2;
    private static readonly int FirstFeature = FirstPartOfSpeech + PartsOfSpeech.Length;

    /// <summary>The number of components.</summary>
    public const int Width = 40;

    /// <summary>What each component says.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Unknown", "AsWritten", .. PartsOfSpeech.Select(upos => upos.ToString()), .. FeatureValues];

    /// <summary>The components of a form as bits: component i is bit i.</summary>
    public static ulong Bits(string form)
    {
        ulong bits = Lexicon.Words.Contains(form) ? 1UL << KnownAsWritten : 0;
        var known = false;
        foreach (var analysis in Lexicon.Words.Analyses(form).Concat(Lexicon.Names.Analyses(form)))
        {
            known = true;
            bits |= Bits(analysis);
        }
        return known ? bits : bits | 1UL << Unknown;
    }

    private static ulong Bits(Analysis analysis)
    {
        var place = Array.IndexOf(PartsOfSpeech, analysis.Upos);
        ulong bits = place < 0 ? 0 : 1UL << (FirstPartOfSpeech + place);
        if (analysis.Morphology.Features == "_")
            return bits;
        foreach (var value in analysis.Morphology.Features.Split('|'))
        {
            if (Array.IndexOf(FeatureValues, value) is var feature and >= 0)
                bits |= 1UL << (FirstFeature + feature);
        }
        return bits;
    }
}
