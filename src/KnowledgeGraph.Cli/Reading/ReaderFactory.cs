using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Cli.Reading;

/// <summary>Makes the reader of a run.</summary>
/// <param name="minConfidence">Facts below it are left out; the reader's own threshold where null.</param>
internal delegate IArticleReader ReaderFactory(Ontology ontology, double? minConfidence);
