using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary>
/// Finds in the evidence of a gold relation the word that reports it: the trigger of a frame of its type, else the word whose lemma
/// goes most with that type over all the articles given.
/// </summary>
internal sealed class TriggerAlignment
{
    private const double Smoothing = 2;

    private static readonly FrameLexicon Frames = new(ExtractionOntology.Default);

    private readonly Dictionary<(string Type, string Lemma), int> _together = [];
    private readonly Dictionary<string, int> _lemmas = [];

    internal TriggerAlignment(IReadOnlyList<(GoldArticle Gold, AnalysedText Text)> articles)
    {
        foreach (var (gold, text) in articles)
        {
            foreach (var relation in gold.Relations)
            {
                foreach (var lemma in EvidenceIn(text, relation.Evidence).Select(each => each.Token.Lemma).Distinct())
                {
                    _lemmas[lemma] = _lemmas.GetValueOrDefault(lemma) + 1;
                    _together[(relation.Type, lemma)] = _together.GetValueOrDefault((relation.Type, lemma)) + 1;
                }
            }
        }
    }

    /// <summary>The trigger and the index of its sentence; null where the evidence holds no content word.</summary>
    internal (int Sentence, Token Trigger)? Find(AnalysedText text, GoldRelation relation)
    {
        var words = EvidenceIn(text, relation.Evidence).ToList();
        if (words.Count == 0)
            return null;
        var framed = words.Where(word => HasFrame(text.Sentences[word.Sentence], word.Token, relation.Type)).ToList();
        return (framed.Count > 0 ? framed : words).MaxBy(word => Association(relation.Type, word.Token.Lemma));
    }

    private static IEnumerable<(int Sentence, Token Token)> EvidenceIn(AnalysedText text, string evidence)
    {
        var start = text.Text.IndexOf(evidence, StringComparison.Ordinal);
        var span = new TextSpan(start, start + evidence.Length);
        for (var i = 0; start >= 0 && i < text.Sentences.Count; i++)
        {
            if (!text.Sentences[i].Span.Overlaps(span))
                continue;
            foreach (var token in text.Sentences[i].Tokens)
            {
                if (span.Contains(token.Span) && token.Upos is Upos.VERB or Upos.NOUN or Upos.ADJ)
                    yield return (i, token);
            }
        }
    }

    private static bool HasFrame(Sentence sentence, Token token, string type) =>
        Frames.For(token).Any(frame => frame.Type.Name == type
            && ((frame.Companions.Count == 0 || sentence.ChildrenOf(token.Index).Any(child => frame.Companions.Any(set => set.Contains(child.Lemma))))));

    private double Association(string type, string lemma) =>
        _together.GetValueOrDefault((type, lemma)) / (_lemmas.GetValueOrDefault(lemma) + Smoothing);
}
