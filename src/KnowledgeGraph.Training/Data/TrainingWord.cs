namespace KnowledgeGraph.Training.Data;

/// <summary>What one word teaches.</summary>
/// <param name="Tag">Place of its tag, -1 where tag and features are not to be learnt.</param>
/// <param name="Attributes">Value of each attribute, 0 for its absence.</param>
/// <param name="Heads">Its head, or the heads that teachers believe in; empty where not to be learnt.</param>
/// <param name="Head">The head whose relation is learnt.</param>
/// <param name="Relations">Its relation, or those that teachers believe in; empty where not to be learnt.</param>
internal sealed record TrainingWord(int Tag, byte[] Attributes, Target[] Heads, int Head, Target[] Relations);
