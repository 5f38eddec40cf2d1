namespace KnowledgeGraph.Training.Evaluation;

/// <summary>
/// Scores an analysis from raw text against a treebank, after the measure of the CoNLL 2018 shared task: words, sentences and what is
/// said of aligned words, each as F1.
/// </summary>
internal sealed class ParseScore
{
    private static readonly HashSet<string> Universal =
    [
        "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite", "Degree",
        "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite",
    ];

    // The relations that events hang on.
    private static readonly string[] Relations =
    [
        "nsubj", "nsubj:pass", "obj", "obl:agent", "obl", "nmod", "appos", "flat", "conj", "acl", "acl:relcl", "advcl", "xcomp", "ccomp",
        "case", "mark", "cop", "aux:pass",
    ];

    // Counted with all their subtypes: treebanks differ in which they mark.
    private static readonly HashSet<string> Pooled = ["obl", "flat"];

    private readonly EvaluatedFile _gold;
    private readonly EvaluatedFile _system;
    private readonly List<(EvaluatedWord Gold, EvaluatedWord System)> _pairs;
    private readonly (EvaluatedWord Gold, EvaluatedWord System)[] _attached;

    /// <exception cref="InvalidDataException">The two files do not hold the same characters.</exception>
    public ParseScore(EvaluatedFile gold, EvaluatedFile system)
    {
        (_gold, _system) = (gold, system);
        var shared = gold.Characters.AsSpan().CommonPrefixLength(system.Characters);
        if (shared != gold.Characters.Length || shared != system.Characters.Length)
            throw new InvalidDataException($"the texts differ at character {shared}");
        _pairs = WordAlignment.Align(gold.Words, system.Words);
        var goldOf = _pairs.ToDictionary(pair => pair.System, pair => pair.Gold);
        _attached = [.. _pairs.Where(pair => pair.System.Parent is { } parent
            ? pair.Gold.Parent is not null && ReferenceEquals(goldOf.GetValueOrDefault(parent), pair.Gold.Parent)
            : pair.Gold.Parent is null)];
    }

    /// <summary>The named measures in the order in which they are shown.</summary>
    public IEnumerable<(string Name, F1 F1)> Measures()
    {
        yield return ("Tokens", Spans(_gold.Tokens, _system.Tokens));
        yield return ("Sentences", Spans(_gold.Sentences, _system.Sentences));
        yield return ("Words", Words(_pairs.Count));
        yield return ("UPOS", Words(_pairs.Count(pair => pair.Gold.Word.Upos == pair.System.Word.Upos)));
        yield return ("UFeats", Words(_pairs.Count(pair => Features(pair.Gold) == Features(pair.System))));
        yield return ("Lemmas", Words(_pairs.Count(pair => pair.Gold.Word.Lemma == "_" || pair.Gold.Word.Lemma == pair.System.Word.Lemma)));
        yield return ("UAS", Words(_attached.Length));
        yield return ("LAS", Words(_attached.Count(pair => pair.Gold.BaseRelation == pair.System.BaseRelation)));
        foreach (var relation in Relations)
            yield return (Pooled.Contains(relation) ? relation + "*" : relation, Relation(relation));
    }

    private F1 Words(int right) => new(right, _gold.Words.Count, _system.Words.Count);

    private F1 Relation(string relation)
    {
        Func<EvaluatedWord, bool> has = Pooled.Contains(relation) ? word => word.BaseRelation == relation : word => word.Word.Relation == relation;
        return new F1(_attached.Count(pair => has(pair.Gold) && has(pair.System)), _gold.Words.Count(has), _system.Words.Count(has));
    }

    private static F1 Spans(IReadOnlyList<(int, int)> gold, IReadOnlyList<(int, int)> system) =>
        new(gold.ToHashSet().Intersect(system).Count(), gold.Count, system.Count);

    private static string Features(EvaluatedWord word) => string.Join('|', word.Word.Features.Split('|')
        .Where(feature => Universal.Contains(feature.Split('=')[0])).Order(StringComparer.Ordinal));
}
