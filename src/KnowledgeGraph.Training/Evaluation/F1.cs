namespace KnowledgeGraph.Training.Evaluation;

/// <summary>How many of the gold and of the system's items are right, in per cent where asked.</summary>
internal readonly record struct F1(int Right, int Gold, int System)
{
    public double Value => Gold + System == 0 ? 0 : 200.0 * Right / (Gold + System);

    public double Precision => System == 0 ? 0 : 100.0 * Right / System;

    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;
}
