using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;

namespace KnowledgeGraph.Text.Parsing;

/// <summary>A trained parser as it is stored: labels, vocabulary and network. Read it with <see cref="Files.ParserModelReader"/>.</summary>
public sealed class ParserModel
{
    internal ParserModel(ParserLabels labels, HashedVocabulary[] tables, WordVectorIndex vectors, ParserNetwork network) =>
        (Labels, Tables, Vectors, Network) = (labels, tables, vectors, network);

    internal ParserLabels Labels { get; }

    internal HashedVocabulary[] Tables { get; }

    internal WordVectorIndex Vectors { get; }

    internal ParserNetwork Network { get; }
}
