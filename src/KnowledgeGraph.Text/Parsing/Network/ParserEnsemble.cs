using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>
/// Networks that decide together: their scores are added up, which multiplies their probabilities. Each network has a workspace
/// of its own, and the sums stand in the first.
/// </summary>
internal sealed class ParserEnsemble(IReadOnlyList<ParserNetwork> networks)
{
    public Workspace[] NewSpaces() => [.. networks.Select(_ => new Workspace())];

    /// <inheritdoc cref="ParserNetwork.Encode"/>
    public void Encode(IReadOnlyList<WordInput[]> sentences, ReadOnlySpan<int> starts, Workspace[] spaces)
    {
        for (var i = 0; i < networks.Count; i++)
        {
            networks[i].Encode(sentences, starts, spaces[i]);
            AddTo(spaces[0].TagScores, spaces[i].TagScores);
        }
    }

    /// <inheritdoc cref="ParserNetwork.ScoreArcs"/>
    public Matrix ScoreArcs(int start, int rows, Workspace[] spaces)
    {
        for (var i = 0; i < networks.Count; i++)
            AddTo(spaces[0].ArcScores, networks[i].ScoreArcs(start, rows, spaces[i]));
        return spaces[0].ArcScores;
    }

    /// <inheritdoc cref="ParserNetwork.ScoreRelations"/>
    public Matrix ScoreRelations(int start, ReadOnlySpan<int> heads, Workspace[] spaces)
    {
        for (var i = 0; i < networks.Count; i++)
            AddTo(spaces[0].RelationScores, networks[i].ScoreRelations(start, heads, spaces[i]));
        return spaces[0].RelationScores;
    }

    private static void AddTo(Matrix sum, Matrix scores)
    {
        if (sum != scores)
            TensorPrimitives.Add(sum.Data, scores.Data, sum.Data);
    }
}
