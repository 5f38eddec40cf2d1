using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>The buffers of one pass through a network; one thread at a time uses it.</summary>
internal sealed class Workspace
{
    public Matrix Words { get; } = new();

    public Matrix Normal { get; } = new();

    public Matrix Mixed { get; } = new();

    public Matrix Gates { get; } = new();

    public Matrix States { get; } = new();

    public Matrix Gated { get; } = new();

    public Matrix Projected { get; } = new();

    public Matrix ArcDependents { get; } = new();

    public Matrix ArcHeads { get; } = new();

    public Matrix ArcScores { get; } = new();

    public Matrix RelationInput { get; } = new();

    public Matrix RelationScores { get; } = new();

    public Matrix TagScores { get; } = new();
}
