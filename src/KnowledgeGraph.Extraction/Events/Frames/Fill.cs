using KnowledgeGraph.Extraction.Who;

namespace KnowledgeGraph.Extraction.Events.Frames;

/// <summary>A mention that fills a role of a frame.</summary>
/// <param name="Position">Where it was found.</param>
/// <param name="Rank">Which of the frame's positions that is, from 0.</param>
/// <param name="Depth">Steps from the phrase's head down to the mention; 0 for the head itself.</param>
public sealed record Fill(Mention Mention, Position Position, int Rank, int Depth);
