using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Events.Roles;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary>Turns the mentions of annotated articles into instances for the scorer of roles.</summary>
internal sealed class RoleInstances(Ontology ontology)
{
    /// <summary>Each event type with a mention as its subject, and unless symmetric (as "reversed") as its object.</summary>
    public IReadOnlyList<PairClass> Classes { get; } =
        [.. ontology.Types.Where(type => !type.IsStatic).SelectMany(type => type.IsSymmetric
            ? [new PairClass(type.Name, false)]
            : new[] { new PairClass(type.Name, false), new PairClass(type.Name, true) })];

    /// <summary>
    /// One instance for each role that a mention has by the evidence in its sentence, sharing the weight of one; "none" where it has none. Left out
    /// where another mention of the sentence names the end more exactly, and where both ends stand in a sentence that nobody said to report it too.
    /// </summary>
    public IReadOnlyList<PairInstance> Of(AnnotatedReading article)
    {
        var parties = MentionParties.Of(article.Reading.Mentions);
        var relations = RelationsOf(article);
        var features = new FeatureSet();
        var instances = new List<PairInstance>();
        foreach (var sentence in article.Reading.Sentences)
        {
            var here = sentence.Mentions.Mentions;
            foreach (var mention in here)
            {
                var classes = new SortedSet<int>();
                var isUnclear = false;
                foreach (var relation in relations)
                {
                    var isReported = relation.Sentences.Contains(sentence.Index);
                    foreach (var (end, other, isObject) in new[] { (relation.Subject, relation.Object, false), (relation.Object, relation.Subject, true) })
                    {
                        if (!parties[mention.Entity].Agrees(end))
                            continue;
                        if (!isReported)
                            isUnclear |= here.Any(rival => rival.Entity != mention.Entity && parties[rival.Entity].Agrees(other));
                        else if (parties[mention.Entity].IsSame(end) || !here.Any(rival => parties[rival.Entity].IsSame(end)))
                            classes.Add(IndexOf(relation.Type, isObject && !ontology[relation.Type].IsSymmetric));
                        else
                            isUnclear = true;
                    }
                }
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

    private List<LocatedRelation> RelationsOf(AnnotatedReading article)
    {
        var parties = Party.Of(article.Gold);
        return [.. article.Gold.Relations
            .Where(relation => ontology.TryGet(relation.Type, out var type) && !type.IsStatic)
            .Select(relation => new LocatedRelation(
                relation.Type,
                parties[relation.Subject],
                parties[relation.Object],
                EvidenceSentences.Of(article.Gold.Article.Text, relation.Evidence, article.Reading.Text)))];
    }

    private int IndexOf(string type, bool isObject)
    {
        for (var i = 0; i < Classes.Count; i++)
        {
            if (Classes[i] == new PairClass(type, isObject))
                return i + 1;
        }
        throw new InvalidOperationException($"no class for {type}");
    }

    private sealed record LocatedRelation(string Type, Party Subject, Party Object, IReadOnlySet<int> Sentences);
}
