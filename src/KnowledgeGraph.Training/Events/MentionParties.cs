using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary>The entities that the extractor found in an article, as scoring compares them.</summary>
internal static class MentionParties
{
    public static IReadOnlyDictionary<string, Party> Of(ArticleMentions mentions) => Party.Of(
        mentions.Entities.ToDictionary(
            pair => pair.Key,
            pair => (pair.Value.Forms.Concat(pair.Value.KnownNames).Append(pair.Value.Label), pair.Value.ActsFor),
            StringComparer.Ordinal));
}
