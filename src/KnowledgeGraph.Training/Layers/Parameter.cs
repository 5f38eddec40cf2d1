namespace KnowledgeGraph.Training.Layers;

/// <summary>A learned matrix: its values, shared by all copies of a network, and the gradient of the copy that it belongs to.</summary>
internal sealed class Parameter(string name, int offset, int rows, int columns, Action<Span<float>, Noise> initialise)
{
    private float[] _values = [];
    private float[] _gradient = [];

    public string Name => name;

    public int Offset => offset;

    public int Rows => rows;

    public int Columns => columns;

    public int Count => rows * columns;

    public Span<float> Value => _values.AsSpan(offset, Count);

    public Span<float> Gradient => _gradient.AsSpan(offset, Count);

    public Span<float> ValueRow(int row) => _values.AsSpan(offset + row * columns, columns);

    public Span<float> GradientRow(int row) => _gradient.AsSpan(offset + row * columns, columns);

    public void Bind(float[] values, float[] gradient) => (_values, _gradient) = (values, gradient);

    public void Initialise(Noise noise) => initialise(Value, noise);
}
