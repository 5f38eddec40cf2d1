using KnowledgeGraph.Training.Layers;

namespace KnowledgeGraph.Training.Tests.Layers;

public sealed class GradientTest
{
    private const int CheckedPerParameter = 3;

    private static IEnumerable<string> ParameterNames => new TinyParser().Parser.Parameters.Parameters.Select(parameter => parameter.Name);

    [TestCaseSource(nameof(ParameterNames))]
    public void TheGradientOfEveryLayerIsTheSlopeOfTheLoss(string name)
    {
        var tiny = new TinyParser();
        tiny.Loss();
        var parameter = tiny.Parser.Parameters.Parameters.Single(parameter => parameter.Name == name);
        var gradient = parameter.Gradient.ToArray();
        var steepest = Enumerable.Range(0, gradient.Length).OrderByDescending(i => Math.Abs(gradient[i])).Take(CheckedPerParameter);
        Assert.That(gradient, Has.Some.Not.Zero);
        foreach (var i in steepest)
            Assert.That(gradient[i], Is.EqualTo(Slope(tiny, parameter, i)).Within(2).Percent.Or.EqualTo(Slope(tiny, parameter, i)).Within(2e-4), $"{name}[{i}]");
    }

    // Five-point difference: float losses are too coarse for smaller steps.
    private static float Slope(TinyParser tiny, Parameter parameter, int index)
    {
        const float step = 4e-3f;
        var at = (float change) => LossAt(tiny, parameter, index, change);
        return (float)((8 * (at(step) - at(-step)) - (at(2 * step) - at(-2 * step))) / (12 * step));
    }

    private static double LossAt(TinyParser tiny, Parameter parameter, int index, float change)
    {
        var value = parameter.Value[index];
        parameter.Value[index] = value + change;
        var loss = tiny.Loss();
        parameter.Value[index] = value;
        return loss;
    }
}
