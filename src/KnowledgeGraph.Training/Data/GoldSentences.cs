using KnowledgeGraph.Text;
using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.Parsing.Network;

namespace KnowledgeGraph.Training.Data;

/// <summary>Treebank sentences as training sentences, and the labels that they use.</summary>
internal sealed class GoldSentences
{
    // Says of a form that it is misspelt: nothing to read off a word.
    private const string Ignored = "Typo";

    private readonly Dictionary<string, int> _relations;

    public GoldSentences(Treebanks treebanks)
    {
        ConllUSentence[] tagged = [.. treebanks.Sequoia, .. treebanks.Gsd, .. treebanks.Questions];
        var words = tagged.SelectMany(sentence => sentence.Words).ToArray();
        var relations = words.Select(word => word.Relation).Distinct().Order(StringComparer.Ordinal).ToArray();
        Labels = new ParserLabels([.. words.Select(word => Enum.Parse<Upos>(word.Upos)).Distinct().Order()], AttributesOf(words), relations);
        _relations = relations.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        All =
        [
            .. treebanks.Sequoia.Select(sentence => Convert(sentence, Treebanks.SequoiaRules)),
            .. treebanks.Questions.Select(sentence => Convert(sentence, Treebanks.SequoiaRules)),
            .. treebanks.Gsd.Select(sentence => Convert(sentence, Treebanks.GsdRules)),
            .. treebanks.Pud.Select(sentence => Convert(sentence, Treebanks.PudRules)),
        ];
    }

    public ParserLabels Labels { get; }

    public IReadOnlyList<TrainingSentence> All { get; }

    private static FeatureAttribute[] AttributesOf(ConllUWord[] words)
    {
        var pairs = words.Select(word => word.Features).Distinct().Where(features => features != "_")
            .SelectMany(features => features.Split('|')).Distinct().Select(pair => pair.Split('='))
            .Where(pair => pair[0] != Ignored);
        return [.. pairs.GroupBy(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => new FeatureAttribute(group.Key, [.. group.Order(StringComparer.Ordinal)]))];
    }

    private TrainingSentence Convert(ConllUSentence sentence, int treebank) =>
        new([.. sentence.Words.Select(word => word.Form)], treebank, [.. sentence.Words.Select(word => Convert(word, treebank))]);

    // PUD tags and features follow other rules, and it leaves most obliques without their subtype: neither is learnt from it.
    private TrainingWord Convert(ConllUWord word, int treebank)
    {
        var isPud = treebank == Treebanks.PudRules;
        var known = _relations.TryGetValue(word.Relation, out var relation) && !(isPud && word.Relation == "obl");
        return new TrainingWord(
            isPud ? -1 : Labels.Tags.ToList().IndexOf(Enum.Parse<Upos>(word.Upos)),
            ValuesOf(word.Features),
            [new Target(word.Head, 1)],
            word.Head,
            known ? [new Target(relation, 1)] : []);
    }

    private byte[] ValuesOf(string features)
    {
        var morphology = new Morphology(features);
        return [.. Labels.Attributes.Select(attribute =>
            (byte)(morphology[attribute.Name] is { } value ? attribute.Values.ToList().IndexOf(value) + 1 : 0))];
    }
}
