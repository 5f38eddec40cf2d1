using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Sentences;

/// <summary>Describes a sentence for the scorer that says which relation types it reports, whoever takes part: its words, its edges, its frames.</summary>
internal static class SentenceFeatures
{
    public static void Describe(SentenceReading reading, FeatureSet features)
    {
        features.Add("bias");
        var previous = "<";
        foreach (var token in reading.Sentence.Tokens.Where(token => token.Upos != Upos.PUNCT))
        {
            features.Add("lemma", token.Lemma);
            features.Add("bigram", previous, token.Lemma);
            previous = token.Lemma;
            if (IsContent(token) && reading.Sentence.HeadOf(token) is { } head && IsContent(head))
                features.Add("edge", head.Lemma, token.BaseRelation, token.Lemma);
            if (reading.Sentence.PrepositionOf(token) is { } preposition && reading.Sentence.HeadOf(token) is { } governor)
                features.Add("governed", governor.Lemma, preposition);
        }
        foreach (var match in reading.Matches)
        {
            var filled = (match.Subjects.Count > 0 ? "S" : "-") + (match.Objects.Count > 0 ? "O" : "-");
            features.Add("frame", match.Frame.Type.Name, filled);
            features.Add("frame", match.Frame.Signature, filled);
        }
        foreach (var type in reading.Mentions.Mentions.Select(mention => reading.Article.Entities[mention.Entity].Type).Distinct())
            features.Add("names", type.ToString());
    }

    private static bool IsContent(Token token) => token.Upos is Upos.VERB or Upos.NOUN or Upos.ADJ or Upos.ADV;
}
