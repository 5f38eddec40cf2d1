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

    private StatusReader(FactualityLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Reads French with the project's own word lists.</summary>
    public static StatusReader French { get; } = new(FactualityLexicon.French);

    /// <param name="trigger">A word of the sentence: the verb, noun or adjective that reports the act.</param>
    public StatusReading Read(Sentence sentence, Token trigger)
    {
        var climb = new FactualityClimb(sentence, _lexicon);
        climb.From(trigger);
        return new StatusReading(climb.Status, climb.Cues);
    }
    /// <summary>Whether a verb looks ahead: "rencontrera", "doit rencontrer", "une visite prévue", but not "aurait rencontré".</summary>
    internal bool IsToCome(Sentence sentence, Token verb)
    {
        if (verb.BaseRelation is "acl" && _lexicon.Find("verb", verb.Lemma)?.Effect == Status.Planned)
            return true;
        return Read(sentence, verb).Status switch
        {
            Status.Planned => true,
            Status.Possible => !sentence.ChildrenOf(verb.Index).Any(child => child.Relation == "aux:tense"),
            _ => false,
        };
    }
}
