namespace KnowledgeGraph.Training.Events;

/// <summary>Two mentions of a sentence as the trainer sees them.</summary>
/// <param name="Features">Hashes of the features that it has.</param>
/// <param name="Class">0 for none, else the index of the class plus one.</param>
/// <param name="Weight">How much the instance counts.</param>
internal readonly record struct PairInstance(uint[] Features, int Class, float Weight);
