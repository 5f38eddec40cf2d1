namespace KnowledgeGraph.Training.Learning;

/// <summary>Which news the teachers annotate.</summary>
/// <param name="File">A file of the corpus folder with an article a line.</param>
/// <param name="Words">How many words to draw.</param>
/// <param name="LeastSure">Mean probability of its arcs that a sentence must reach to be kept.</param>
/// <param name="Epochs">Times over them, before the treebanks.</param>
internal sealed record SilverPlan(string File, int Words, float LeastSure, int Epochs, ulong Seed);
