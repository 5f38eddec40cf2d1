using KnowledgeGraph.Cli;
using KnowledgeGraph.Extraction;

return await CommandLine.RunAsync(
    args,
    Terminal.Open(),
    (ontology, minConfidence) => new ArticleReader(ontology, minConfidence ?? ArticleReader.DefaultConfidence));
