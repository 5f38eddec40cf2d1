using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Roles;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Pairs;

/// <summary>All that the stages before have read in one sentence.</summary>
internal sealed record SentenceReading(
    int Index,
    Sentence Sentence,
    MentionIndex Mentions,
    IReadOnlyList<FrameMatch> Matches,
    ArticleMentions Article)
{
    /// <summary>What the sentence says of its mentions.</summary>
    public IReadOnlyList<Predication> Predications { get; } = PredicationReader.Read(Sentence, Mentions);
}
