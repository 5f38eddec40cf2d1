using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>
/// Says whether what a trigger word reports is so. It starts as so and climbs the tree from the trigger: each word that governs it, each
/// negation, tense and mood on the way changes the status of what it governs. After R. Saurí and J. Pustejovsky, "Are You Sure That
/// This Happened? Assessing the Factuality Degree of Events in Text", Computational Linguistics 38(2), 2012.
/// </summary>
public sealed class StatusReader
{
    private readonly FactualityLexicon _lexicon;
    private readonly StatusModel _model;

    private StatusReader(FactualityLexicon lexicon, StatusModel model)
    {
        _lexicon = lexicon;
        _model = model;
    }

    /// <summary>Reads French with the project's own word lists and its learnt model.</summary>
    public static StatusReader French { get; } = new(FactualityLexicon.French, StatusModel.ReadEmbedded("Factuality.status-weights.txt"));

    /// <summary>The rules say what a trigger's surroundings make of it; where the learnt model is much surer of something else, it overrules them.</summary>
    /// <param name="trigger">A word of the sentence: the verb, noun or adjective that reports the act.</param>
    /// <param name="relationType">The relation type that it reports; without one the rules alone decide.</param>
    public StatusReading Read(Sentence sentence, Token trigger, string? relationType = null)
    {
        var climb = Climb(sentence, trigger);
        if (relationType is null)
            return new StatusReading(climb.Status, climb.Cues);
        var probabilities = _model.Probabilities(StatusFeatures.Of(sentence, trigger, relationType, climb));
        var status = StatusDecision.Of(climb.Status, probabilities);
        return new StatusReading(status, climb.Cues, IsLearnt: status != climb.Status);
    }

    internal StatusReading ByRules(Sentence sentence, Token trigger) => Read(sentence, trigger);

    internal FactualityClimb Climb(Sentence sentence, Token trigger)
    {
        var climb = new FactualityClimb(sentence, _lexicon);
        climb.From(trigger);
        return climb;
    }

    /// <summary>Whether a verb looks ahead: "rencontrera", "doit rencontrer", "une visite prévue", "est attendu", but not "aurait rencontré".</summary>
    internal bool IsToCome(Sentence sentence, Token verb)
    {
        var group = new VerbGroup(sentence, verb);
        var isModal = _lexicon.Has("occurrence", verb.Lemma) && _lexicon.Find("verb", verb.Lemma) is not null && group.IsNews && !group.IsCompoundPast;
        var isArranged = verb.Morphology.Has("VerbForm", "Part") && !group.IsCompoundPast && _lexicon.Find("verb", verb.Lemma)?.Effect == Status.Planned;
        if (isModal || isArranged)
            return true;
        return ByRules(sentence, verb).Status switch
        {
            Status.Planned => true,
            Status.Possible => !sentence.ChildrenOf(verb.Index).Any(child => child.Relation == "aux:tense"),
            _ => false,
        };
    }
}
