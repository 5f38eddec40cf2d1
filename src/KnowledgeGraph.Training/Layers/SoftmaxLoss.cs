using System.Numerics.Tensors;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Layers;

/// <summary>Cross-entropy of a softmax against one label or a belief spread over several.</summary>
internal static class SoftmaxLoss
{
    private const float Least = 1e-12f;

    /// <summary>Turns probabilities, in place, into the gradient of the scores; without targets, into zeros.</summary>
    /// <returns>The loss, unscaled.</returns>
    public static double Backward(Span<float> probabilities, ReadOnlySpan<Target> targets, float scale)
    {
        if (targets.IsEmpty)
        {
            probabilities.Clear();
            return 0;
        }
        var loss = 0.0;
        var belief = 0f;
        foreach (var target in targets)
        {
            loss -= target.Weight * Math.Log(Math.Max(probabilities[target.Label], Least));
            belief += target.Weight;
        }
        TensorPrimitives.Multiply(probabilities, belief * scale, probabilities);
        foreach (var target in targets)
            probabilities[target.Label] -= target.Weight * scale;
        return loss;
    }
}
