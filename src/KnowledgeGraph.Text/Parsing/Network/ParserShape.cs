namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>The sizes of a parser's network.</summary>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="Width">Width of the encoder; a multiple of 32, as half of it runs in each direction.</param>
/// <param name="ArcWidth">Width of the vectors that score arcs; a multiple of 16.</param>
/// <param name="RelationWidth">Width of the vectors that name relations; a multiple of 16.</param>
public sealed record ParserShape(int Layers, int Width, int ArcWidth, int RelationWidth)
{
    /// <summary>Columns of the projection that feeds both heads: dependent and head of the arc, dependent and head of the relation.</summary>
    internal int ProjectionWidth => 2 * ArcWidth + 2 * RelationWidth;
}
