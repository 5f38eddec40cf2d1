using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Events.Sentences;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Training.Events;

/// <summary>Turns the sentences of annotated articles into instances for the scorer of relation types.</summary>
internal sealed class SentenceInstances(Ontology ontology)
{
    public EventClasses Classes { get; } = EventClasses.OfTypes(ontology);

    /// <summary>One instance for each sentence and type that evidence in it reports, sharing the weight of one; "none" where there is no evidence.</summary>
    public IReadOnlyList<PairInstance> Of(AnnotatedReading article)
    {
        var types = article.Gold.Relations
            .SelectMany(relation => EvidenceSentences.Of(article.Gold.Article.Text, relation.Evidence, article.Reading.Text), (relation, sentence) => (sentence, relation.Type))
            .Distinct()
            .ToLookup(pair => pair.sentence, pair => Classes.IndexOf(new PairClass(pair.Type, false)));
        var instances = new List<PairInstance>();
        foreach (var sentence in article.Reading.Sentences)
        {
            var features = new FeatureSet();
            SentenceFeatures.Describe(sentence, features);
            uint[] hashes = [.. features.Hashes];
            var classes = types[sentence.Index].Where(index => index > 0).DefaultIfEmpty(0).ToList();
            instances.AddRange(classes.Select(index => new PairInstance(hashes, index, 1f / classes.Count)));
        }
        return instances;
    }
}
