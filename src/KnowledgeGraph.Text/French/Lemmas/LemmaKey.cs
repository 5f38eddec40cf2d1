namespace KnowledgeGraph.Text.French.Lemmas;

/// <summary>The classes of words that share their rules for lemmas.</summary>
internal static class LemmaKey
{
    /// <summary>Part of speech with what its endings show: number for nouns and adjectives, form, mood and tense for verbs.</summary>
    public static string Class(Upos upos, Morphology morphology) => upos switch
    {
        Upos.VERB or Upos.AUX => $"VERB.{morphology["VerbForm"]}.{morphology["Mood"]}.{morphology["Tense"]}",
        Upos.NOUN or Upos.ADJ => $"{upos}.{morphology["Number"]}",
        _ => upos.ToString(),
    };
}
