using System.Globalization;
using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Roles;

/// <summary>
/// Describes one mention of a sentence for the scorer that says in which role of which relation it takes part, whoever stands at the other end:
/// an end may be named where the other is not.
/// </summary>
internal static class RoleFeatures
{
    private const int HighestStep = 4;

    public static void Describe(SentenceReading reading, Mention mention, FeatureSet features)
    {
        var sentence = reading.Sentence;
        var type = reading.Article.Entities.TryGetValue(mention.Entity, out var entity) ? entity.Type.ToString()[..1] : "?";
        var form = mention.Form.ToString();
        features.Add("bias");
        features.Add("type", type, form);
        features.Add("others", reading.Mentions.Mentions.Count(other => other.Entity != mention.Entity) switch { 0 => "0", 1 => "1", 2 => "2", 3 or 4 => "4", _ => "more" }, type);
        DescribeAncestors(sentence, sentence[mention.Head], type, features);
        DescribePredications(reading, mention, type, features);
        DescribeFrames(reading, mention, type, features);
        DescribeNeighbours(sentence, mention, type, features);
    }

    private static void DescribeAncestors(Sentence sentence, Token token, string type, FeatureSet features)
    {
        var way = "";
        for (var step = 0; step < HighestStep && sentence.HeadOf(token) is { } head; step++)
        {
            var preposition = sentence.PrepositionOf(token) ?? "";
            way = $"{way}>{token.Relation} {preposition}";
            features.Add("way", way, type);
            features.Add("above", way, head.Lemma);
            features.Add("above", way, head.Lemma, type);
            features.Add("over", head.Lemma, step.ToString(CultureInfo.InvariantCulture));
            features.Add("over", head.Lemma, type, token.BaseRelation);
            if (sentence.IsPassive(head))
                features.Add("passive", way, head.Lemma);
            foreach (var child in sentence.ChildrenOf(head.Index))
            {
                if (child.Index != token.Index && child.Upos is Upos.NOUN or Upos.VERB or Upos.ADJ or Upos.ADV)
                    features.Add("beside", way, head.Lemma, child.Lemma);
            }
            token = head;
        }
    }

    private static void DescribePredications(SentenceReading reading, Mention mention, string type, FeatureSet features)
    {
        foreach (var said in reading.Predications)
        {
            if (!ReferenceEquals(said.Mention, mention))
                continue;
            var depth = said.IsHead ? "head" : "inside";
            features.Add("edge", said.Role, said.Edge, type);
            features.Add("edge", said.Name, said.Role, said.Edge);
            features.Add("said", said.Name, said.Role, depth);
            features.Add("said", said.Name, said.Role, depth, type);
            features.Add("said", said.Name, said.Role);
            features.Add("role", said.Role, depth, type);
        }
    }

    private static void DescribeFrames(SentenceReading reading, Mention mention, string type, FeatureSet features)
    {
        foreach (var match in reading.Matches)
        {
            var role = match.RoleOf(mention);
            var name = match.Frame.Type.Name;
            features.Add("frame", name, role);
            features.Add("frame", name, role, type);
            features.Add("frame", match.Frame.Signature, role);
            features.Add("frame", match.Trigger.Lemma, name, role);
            if (role == "-")
                features.Add("frame side", name, mention.Head < match.Trigger.Index ? "before" : "after", type);
        }
    }

    private static void DescribeNeighbours(Sentence sentence, Mention mention, string type, FeatureSet features)
    {
        for (var step = 1; step <= 3; step++)
        {
            var distance = step.ToString(CultureInfo.InvariantCulture);
            features.Add("before", distance, LemmaAt(sentence, mention.First - step));
            features.Add("after", distance, LemmaAt(sentence, mention.Last + step));
        }
        features.Add("before", LemmaAt(sentence, mention.First - 2), LemmaAt(sentence, mention.First - 1), type);
        features.Add("after", LemmaAt(sentence, mention.Last + 1), LemmaAt(sentence, mention.Last + 2), type);
    }

    private static string LemmaAt(Sentence sentence, int index) =>
        index < 1 ? "<" : index > sentence.Tokens.Count ? ">" : sentence[index].Lemma;
}
