using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary>Finds the annotated relations that a group of candidates agrees with, by the rules of scoring, status left out of account.</summary>
internal sealed class GroupLabels
{
    private readonly IReadOnlyDictionary<string, Party> _found;
    private readonly IReadOnlyList<(GoldRelation Relation, Party Subject, Party Object)> _relations;
    private readonly Ontology _ontology;

    public GroupLabels(AnnotatedReading article, Ontology ontology)
    {
        _ontology = ontology;
        _found = MentionParties.Of(article.Reading.Mentions);
        var gold = Party.Of(article.Gold);
        _relations = [.. article.Gold.Relations.Select(relation => (relation, gold[relation.Subject], gold[relation.Object]))];
    }

    public IReadOnlyList<GoldRelation> Matching(CandidateGroup group) =>
        [.. _relations
            .Where(row => row.Relation.Type == group.Type.Name && Agree(group, row.Subject, row.Object))
            .Select(row => row.Relation)];

    private bool Agree(CandidateGroup group, Party subject, Party @object)
    {
        var (one, two) = (_found[group.Subject], _found[group.Object]);
        return Ends(one, two) || (_ontology[group.Type.Name].IsSymmetric && Ends(two, one));

        bool Ends(Party first, Party second) => first.Agrees(subject) && second.Agrees(@object);
    }
}
