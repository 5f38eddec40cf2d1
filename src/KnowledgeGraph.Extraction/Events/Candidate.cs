using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>One reading of one sentence: that a relation holds between two of its mentions. Proposed generously; one place accepts.</summary>
/// <param name="Trigger">The word that reports it.</param>
/// <param name="Scores">What the learnt scorers say of it.</param>
/// <param name="Match">The frame that proposes it, or null where only the scorer does.</param>
internal sealed record Candidate(
    RelationType Type,
    SentenceReading Reading,
    Mention Subject,
    Mention Object,
    Token Trigger,
    CandidateScores Scores,
    FrameMatch? Match,
    Fill? SubjectFill,
    Fill? ObjectFill)
{
    public float Probability => Scores.Pair;

    /// <summary>The way from subject to object, or null where one of them stands in another sentence ("a opposé son veto": the body was named before).</summary>
    public TreePath? Path { get; } =
        Subject.Sentence == Reading.Index && Object.Sentence == Reading.Index
            ? TreePath.Between(Reading.Sentence, Reading.Sentence[Subject.Head], Reading.Sentence[Object.Head])
            : null;
}
