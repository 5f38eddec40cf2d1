namespace KnowledgeGraph.Text.Parsing.Numerics;

/// <summary>A row-major matrix whose storage is kept when it changes size, so that one buffer serves sentence after sentence.</summary>
internal sealed class Matrix
{
    /// <summary>Columns come in whole vectors of this many floats; see <see cref="MatrixProduct"/>.</summary>
    public const int ColumnUnit = 16;

    private float[] _data = [];

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    public Span<float> Data => _data.AsSpan(0, Rows * Columns);

    public MatrixView View => new(Data, Rows, Columns);

    public static int Padded(int columns) => (columns + ColumnUnit - 1) / ColumnUnit * ColumnUnit;

    public Span<float> Row(int row) => _data.AsSpan(row * Columns, Columns);

    /// <summary>Sets the size; the contents are whatever was there before.</summary>
    public Matrix Resize(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        if (_data.Length < rows * columns)
            _data = new float[Math.Max(rows * columns, _data.Length * 3 / 2)];
        return this;
    }

    /// <summary>Becomes the transpose of a view, each row padded with zeros to whole vectors.</summary>
    public void SetTransposed(MatrixView source)
    {
        Resize(source.Columns, Padded(source.Rows));
        for (var row = 0; row < source.Columns; row++)
        {
            var target = Row(row);
            for (int column = 0, from = row * source.ColumnStride; column < source.Rows; column++, from += source.RowStride)
                target[column] = source.Data[from];
            target[source.Rows..].Clear();
        }
    }
}
