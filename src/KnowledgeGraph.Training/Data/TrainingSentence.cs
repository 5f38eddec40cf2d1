namespace KnowledgeGraph.Training.Data;

/// <summary>A sentence to learn from.</summary>
/// <param name="Treebank">The rules it is annotated after; see <see cref="Treebanks"/>.</param>
internal sealed record TrainingSentence(string[] Forms, int Treebank, TrainingWord[] Words);
