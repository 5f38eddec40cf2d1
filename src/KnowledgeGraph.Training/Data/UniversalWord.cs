namespace KnowledgeGraph.Training.Data;

/// <summary>A syntactic word of a treebank.</summary>
internal sealed record UniversalWord(string Form, string Upos, string Features, int Head, string Relation);
