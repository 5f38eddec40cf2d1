namespace KnowledgeGraph.Training.Layers;

/// <summary>The parameters of a network in the order in which its layers asked for them, laid end to end.</summary>
internal sealed class ParameterList
{
    private readonly List<Parameter> _parameters = [];

    public int Count { get; private set; }

    public IReadOnlyList<Parameter> Parameters => _parameters;

    public Parameter Add(string name, int rows, int columns, Action<Span<float>, Noise> initialise)
    {
        var parameter = new Parameter(name, Count, rows, columns, initialise);
        _parameters.Add(parameter);
        Count += parameter.Count;
        return parameter;
    }

    public void Bind(float[] values, float[] gradient)
    {
        foreach (var parameter in _parameters)
            parameter.Bind(values, gradient);
    }

    public void Initialise(Noise noise)
    {
        foreach (var parameter in _parameters)
            parameter.Initialise(noise);
    }
}
