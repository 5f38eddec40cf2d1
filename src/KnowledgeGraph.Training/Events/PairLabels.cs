using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary>
/// Says for each pair of mentions of an annotated article which relation its annotator saw there. Only the sentence of the evidence counts;
/// the same two elsewhere in the article are left out, for nobody said whether that sentence reports it too.
/// </summary>
internal sealed class PairLabels
{
    private readonly ArticleReading _reading;
    private readonly IReadOnlyList<LocatedRelation> _relations;
    private readonly IReadOnlyDictionary<string, Party> _parties;

    public PairLabels(GoldArticle gold, ArticleReading reading, Ontology ontology)
    {
        _reading = reading;
        _parties = MentionParties.Of(reading.Mentions);
        _relations = LocatedRelation.In(gold, reading, ontology);
    }

    /// <summary>The class of a pair, "none" as null; or false where the pair should not be learnt from.</summary>
    public bool TryLabel(SentenceReading sentence, Mention first, Mention second, out PairClass? label)
    {
        label = null;
        var hits = new List<(LocatedRelation Relation, bool IsReversed, bool IsExact)>();
        foreach (var relation in _relations)
        {
            if (Agreement(relation.Subject, first, relation.Object, second) is { } forward)
                hits.Add((relation, false, forward));
            else if (Agreement(relation.Subject, second, relation.Object, first) is { } backward)
                hits.Add((relation, !relation.IsSymmetric, backward));
        }
        if (hits.Count == 0)
            return true;
        var here = hits.Where(hit => hit.Relation.Sentences.Contains(sentence.Index)).ToList();
        if (here.Count == 0)
            return false;
        var best = here.OrderBy(hit => hit.IsExact ? 0 : 1).First();
        if (!best.IsExact && HasExactPair(sentence, best.Relation))
            return false;
        label = new PairClass(best.Relation.Type, best.IsReversed);
        return true;
    }

    // Of an official and the state in one sentence the annotator names one; the other pair is neither right nor wrong.
    private bool HasExactPair(SentenceReading sentence, LocatedRelation relation)
    {
        var mentions = sentence.Mentions.Mentions;
        return mentions.Any(mention => _parties[mention.Entity].IsSame(relation.Subject))
            && mentions.Any(mention => _parties[mention.Entity].IsSame(relation.Object));
    }

    // Null where they do not agree, else whether both are the very entities.
    private bool? Agreement(Party subject, Mention first, Party @object, Mention second)
    {
        var (one, two) = (_parties[first.Entity], _parties[second.Entity]);
        if (!one.Agrees(subject) || !two.Agrees(@object))
            return null;
        return one.IsSame(subject) && two.IsSame(@object);
    }
}
