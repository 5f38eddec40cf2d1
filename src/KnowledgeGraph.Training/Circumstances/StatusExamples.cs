using KnowledgeGraph.Extraction.Circumstances.Factuality;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary>Turns aligned gold events into examples for the status model.</summary>
internal static class StatusExamples
{
    internal static IEnumerable<StatusExample> Of(AnalysedGold article, int fold)
    {
        foreach (var circumstance in article.Circumstances)
        {
            var sentence = article.Text.Sentences[circumstance.Sentence];
            yield return new StatusExample(
                StatusFeatures.Of(sentence, circumstance.Trigger, circumstance.Relation.Type),
                StatusReader.French.ByRules(sentence, circumstance.Trigger).Status,
                Enum.Parse<Status>(circumstance.Relation.Status, ignoreCase: true),
                fold);
        }
    }
}
