using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Training.Layers;

namespace KnowledgeGraph.Training.Learning;

/// <summary>Everything that decides a training run besides its data.</summary>
/// <param name="Rate">The highest rate of learning.</param>
internal sealed record LearningPlan(ParserShape Shape, ParserDropout Dropout, int Epochs, float Rate, ulong Seed)
{
    public const float HighestRate = 2e-3f;
    public const int WarmUpSteps = 200;
    public const int WordsInBatch = 1000;

    /// <summary>Rises in a line during warm-up, then falls to 0 along half a cosine.</summary>
    public float RateAt(int step, int steps)
    {
        var risen = Math.Min(1f, (step + 1f) / WarmUpSteps);
        return Rate * risen * 0.5f * (1 + MathF.Cos(MathF.PI * step / steps));
    }
}
