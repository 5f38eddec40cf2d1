using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;

namespace KnowledgeGraph.Text.Parsing;

/// <summary>A trained parser as it is stored: labels, vocabulary and network. Read it with <see cref="Files.ParserModelReader"/>.</summary>
public sealed class ParserModel
{
    internal ParserModel(ParserLabels labels, HashedVocabulary[] tables, WordVectorIndex vectors, IReadOnlyList<ParserNetwork> networks) =>
        (Labels, Tables, Vectors, Networks) = (labels, tables, vectors, networks);

    internal ParserLabels Labels { get; }

    internal HashedVocabulary[] Tables { get; }

    internal WordVectorIndex Vectors { get; }

    /// <summary>One or more networks that parse together.</summary>
    internal IReadOnlyList<ParserNetwork> Networks { get; }
}
