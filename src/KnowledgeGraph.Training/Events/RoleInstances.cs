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

    private (SortedSet<int> Classes, bool IsUnclear) RolesOf(
        Mention mention, SentenceReading sentence, List<LocatedRelation> relations, IReadOnlyDictionary<string, Party> parties)
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
                    classes.Add(IndexOf(relation.Type, isObject && !ontology[relation.Type].IsSymmetric));
                else
                    isUnclear = true;
            }
        }
        return (classes, isUnclear);
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
