using System.Globalization;
using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Pairs;

/// <summary>
/// Describes two mentions of a sentence, the first of them first in the text, for the scorer that says which relation holds between them:
/// the path in the tree, the words on it and around it, the frames that the sentence evokes and the roles the two have in them.
/// </summary>
internal static class PairFeatures
{
    private const int LongestGap = 14;

    public static void Describe(SentenceReading reading, Mention first, Mention second, FeatureSet features)
    {
        var sentence = reading.Sentence;
        var (a, b) = (sentence[first.Head], sentence[second.Head]);
        var types = TypeOf(reading, first) + TypeOf(reading, second);
        var path = TreePath.Between(sentence, a, b);
        features.Add("bias");
        DescribeEnds(reading, first, second, types, features);
        DescribePath(sentence, path, types, features);
        DescribeSurroundings(sentence, "1", a, types, features);
        DescribeSurroundings(sentence, "2", b, types, features);
        DescribeWords(sentence, first, second, features);
        foreach (var match in reading.Matches)
            DescribeFrame(match, path, first, second, types, features);
        DescribePredications(reading, first, second, types, features);
    }

    private static string TypeOf(SentenceReading reading, Mention mention) =>
        reading.Article.Entities.TryGetValue(mention.Entity, out var entity) ? entity.Type.ToString()[..1] : "?";

    private static void DescribeEnds(SentenceReading reading, Mention first, Mention second, string types, FeatureSet features)
    {
        features.Add("types", types);
        features.Add("forms", types, first.Form.ToString(), second.Form.ToString());
        features.Add("gap", Bucket(second.First - first.Last));
        features.Add("gap", types, Bucket(second.First - first.Last));
        var between = reading.Mentions.Mentions.Count(mention => mention.First > first.Last && mention.Last < second.First);
        features.Add("between", Bucket(between), types);
        if (second.First <= first.Last)
            features.Add("nested", types, first.Form.ToString(), second.Form.ToString());
        if (ActsFor(reading, first, second) || ActsFor(reading, second, first))
            features.Add("acts for", types);
        features.Add("sentence", reading.Index == 0 ? "first" : "later");
    }

    private static bool ActsFor(SentenceReading reading, Mention agent, Mention principal) =>
        reading.Article.Entities.TryGetValue(agent.Entity, out var entity) && entity.ActsFor == principal.Entity;

    private static void DescribePath(Sentence sentence, TreePath path, string types, FeatureSet features)
    {
        var (up, down) = (path.UpRelations, path.DownRelations);
        features.Add("path", up, down);
        features.Add("path", up, down, types);
        features.Add("path", up, down, path.Top.Lemma);
        features.Add("path", up, down, path.Top.Lemma, types);
        features.Add("top", path.Top.Lemma, types);
        features.Add("top edges", path.Top.Lemma, EdgeOf(sentence, path.LeftBranch), EdgeOf(sentence, path.RightBranch));
        features.Add("top edges", path.Top.Upos.ToString(), EdgeOf(sentence, path.LeftBranch), EdgeOf(sentence, path.RightBranch));
        features.Add("voice", sentence.IsPassive(path.Top) ? "passive" : "active", up, down);
        features.Add("length", Bucket(path.Length), types);
        foreach (var token in path.Inner)
        {
            features.Add("on path", token.Lemma);
            features.Add("on path", token.Lemma, types);
            features.Add("on path", token.Lemma, token.BaseRelation, path.Length.ToString(CultureInfo.InvariantCulture));
            foreach (var child in sentence.ChildrenOf(token.Index))
            {
                if (child.Upos is Upos.NOUN or Upos.ADJ or Upos.VERB or Upos.ADV)
                    features.Add("beside path", token.Lemma, child.Lemma);
            }
        }
        var lemmas = path.Inner.Where(token => token.Upos is Upos.VERB or Upos.NOUN or Upos.ADJ).Select(token => token.Lemma);
        features.Add("path lemmas", string.Join(' ', lemmas), types);
    }

    private static string EdgeOf(Sentence sentence, Token? token) =>
        token is null ? "self" : $"{token.Relation} {sentence.PrepositionOf(token)}";

    private static void DescribeSurroundings(Sentence sentence, string which, Token token, string types, FeatureSet features)
    {
        features.Add("edge", which, EdgeOf(sentence, token));
        var head = sentence.HeadOf(token);
        for (var step = 0; step < 3 && head is not null; step++)
        {
            var height = step.ToString(CultureInfo.InvariantCulture);
            features.Add("above", which, height, head.Lemma);
            features.Add("above", which, head.Lemma, EdgeOf(sentence, token), types);
            token = head;
            head = sentence.HeadOf(token);
        }
    }

    private static void DescribeWords(Sentence sentence, Mention first, Mention second, FeatureSet features)
    {
        var previous = "<";
        if (second.First - first.Last <= LongestGap)
        {
            for (var i = first.Last + 1; i < second.First; i++)
            {
                var lemma = sentence[i].Lemma;
                features.Add("word", lemma);
                features.Add("words", previous, lemma);
                previous = lemma;
            }
            features.Add("words", previous, ">");
        }
        foreach (var (name, index) in Around(first, second))
        {
            if (index >= 1 && index <= sentence.Tokens.Count)
                features.Add(name, sentence[index].Lemma);
        }
    }

    private static (string Name, int Index)[] Around(Mention first, Mention second) =>
    [
        ("before", first.First - 1),
        ("before 2", first.First - 2),
        ("after", second.Last + 1),
        ("after 2", second.Last + 2),
    ];

    private static void DescribeFrame(FrameMatch match, TreePath path, Mention first, Mention second, string types, FeatureSet features)
    {
        var type = match.Frame.Type.Name;
        var (one, two) = (match.RoleOf(first), match.RoleOf(second));
        var isOnPath = path.Top.Index == match.Trigger.Index || path.Inner.Any(token => token.Index == match.Trigger.Index);
        var place = isOnPath ? "on path" : "off path";
        features.Add("frame", type, place);
        features.Add("frame", type, one, two);
        features.Add("frame", type, one, two, types);
        features.Add("frame", match.Frame.Signature, one, two);
        features.Add("frame", match.Trigger.Lemma, type, one, two);
    }

    // Both are arguments of one word, whatever the construction: a passive and a relative teach what the plain clause says.
    private static void DescribePredications(SentenceReading reading, Mention first, Mention second, string types, FeatureSet features)
    {
        foreach (var one in reading.Predications)
        {
            if (!ReferenceEquals(one.Mention, first))
                continue;
            foreach (var two in reading.Predications)
            {
                if (!ReferenceEquals(two.Mention, second) || two.Predicate.Index != one.Predicate.Index || two.Name != one.Name)
                    continue;
                var depth = (one.IsHead ? "h" : "i") + (two.IsHead ? "h" : "i");
                features.Add("said of both", one.Name, one.Role, two.Role);
                features.Add("said of both", one.Name, one.Role, two.Role, depth + types);
                features.Add("edges of both", one.Role + one.Edge, two.Role + two.Edge, types);
                features.Add("roles of both", one.Role, two.Role, depth, types);
            }
        }
    }

    private static string Bucket(int number) => number switch
    {
        < 0 => "<0",
        <= 3 => number.ToString(CultureInfo.InvariantCulture),
        <= 6 => "6",
        <= 10 => "10",
        <= 18 => "18",
        _ => ">18",
    };
}
