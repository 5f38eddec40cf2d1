using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Training.Events;

/// <summary>Turns annotated articles into instances for the pair scorer.</summary>
internal sealed class PairInstances(Ontology ontology)
{
    /// <summary>The classes of a scorer: each event type with the first mention as subject, and unless symmetric with the second.</summary>
    public EventClasses Classes { get; } = EventClasses.OfDirections(ontology);

    public IReadOnlyList<PairInstance> Of(AnnotatedReading article)
    {
        var labels = new PairLabels(article.Gold, article.Reading, ontology);
        var features = new FeatureSet();
        var instances = new List<PairInstance>();
        foreach (var sentence in article.Reading.Sentences)
        {
            foreach (var (first, second) in MentionPairs.Of(sentence))
            {
                if (!labels.TryLabel(sentence, first, second, out var label))
                    continue;
                features.Clear();
                PairFeatures.Describe(sentence, first, second, features);
                instances.Add(new PairInstance([.. features.Hashes], Classes.IndexOf(label), 1));
            }
        }
        return instances;
    }
}
