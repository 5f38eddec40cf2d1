using KnowledgeGraph.Text.French.Lexica;

namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>Words that stay whole though they hold an apostrophe or end like a clitic.</summary>
internal static class Compounds
{
    private static readonly HashSet<string> Listed = EmbeddedLines.ReadSet(typeof(Compounds), "compounds.txt");

    public static bool Contains(string word)
    {
        var plain = word.Replace('’', '\'').Replace('‑', '-').Replace('‐', '-');
        var lower = plain.ToLowerInvariant();
        return Listed.Contains(lower) || Lexicon.Names.Contains(plain)
            || Lexicon.Words.Exact(plain).Concat(Lexicon.Words.Exact(lower)).Any(analysis => IsNominal(analysis.Upos));
    }

    // The lexicon also holds phrases: « s'agit », « jusqu'à ».
    private static bool IsNominal(Upos upos) => upos is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.ADV;
}
