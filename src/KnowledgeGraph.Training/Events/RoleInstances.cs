using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Events.Roles;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary>Turns the mentions of annotated articles into instances for the scorer of roles.</summary>
internal sealed class RoleInstances(Ontology ontology)
{
    /// <summary>Each event type with a mention as its subject, and unless symmetric (as "reversed") as its object.</summary>
    public EventClasses Classes { get; } = EventClasses.OfDirections(ontology);

    /// <summary>
    /// One instance for each role that a mention has by the evidence in its sentence, sharing the weight of one; "none" where it has none. Left out
    /// where another mention of the sentence names the end more exactly, and where both ends stand in a sentence that nobody said to report it too.
    /// </summary>
    public IReadOnlyList<PairInstance> Of(AnnotatedReading article)
    {
        var parties = MentionParties.Of(article.Reading.Mentions);
        var relations = LocatedRelation.In(article.Gold, article.Reading, ontology);
        var features = new FeatureSet();
        var instances = new List<PairInstance>();
        foreach (var sentence in article.Reading.Sentences)
        {
            foreach (var mention in sentence.Mentions.Mentions)
            {
                var (classes, isUnclear) = RolesOf(mention, sentence, relations, parties);
                if (classes.Count == 0 && isUnclear)
                    continue;
                features.Clear();
                RoleFeatures.Describe(sentence, mention, features);
                uint[] hashes = [.. features.Hashes];
                instances.AddRange(classes.DefaultIfEmpty(0).Select(index => new PairInstance(hashes, index, 1f / Math.Max(1, classes.Count))));
            }
        }
        return instances;
    }

    private (SortedSet<int> Roles, bool IsUnclear) RolesOf(
        Mention mention, SentenceReading sentence, IReadOnlyList<LocatedRelation> relations, IReadOnlyDictionary<string, Party> parties)
    {
        var (own, here) = (parties[mention.Entity], sentence.Mentions.Mentions);
        var classes = new SortedSet<int>();
        var isUnclear = false;
        foreach (var relation in relations)
        {
            foreach (var (end, other, isObject) in new[] { (relation.Subject, relation.Object, false), (relation.Object, relation.Subject, true) })
            {
                if (!own.Agrees(end))
                    continue;
                if (!relation.Sentences.Contains(sentence.Index))
                    isUnclear |= here.Any(rival => rival.Entity != mention.Entity && parties[rival.Entity].Agrees(other));
                else if (own.IsSame(end) || !here.Any(rival => parties[rival.Entity].IsSame(end)))
                    classes.Add(Classes.IndexOf(new PairClass(relation.Type, isObject && !relation.IsSymmetric)));
                else
                    isUnclear = true;
            }
        }
        return (classes, isUnclear);
    }
}
