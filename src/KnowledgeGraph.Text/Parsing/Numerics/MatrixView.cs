namespace KnowledgeGraph.Text.Parsing.Numerics;

/// <summary>A matrix laid over a span: element (r, c) stands at <c>r * RowStride + c * ColumnStride</c>.</summary>
internal readonly ref struct MatrixView(Span<float> data, int rows, int columns, int rowStride, int columnStride)
{
    public MatrixView(Span<float> data, int rows, int columns)
        : this(data, rows, columns, columns, 1)
    {
    }

    public Span<float> Data { get; } = data;

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public int RowStride { get; } = rowStride;

    public int ColumnStride { get; } = columnStride;

    /// <summary>The same elements read with rows and columns exchanged; nothing is copied.</summary>
    public MatrixView Transposed => new(Data, Columns, Rows, ColumnStride, RowStride);

    /// <summary>Rows <paramref name="first"/> and following.</summary>
    public MatrixView RowRange(int first, int count) =>
        new(Data[Math.Min(first * RowStride, Data.Length)..], count, Columns, RowStride, ColumnStride);

    /// <summary>Columns <paramref name="first"/> and following.</summary>
    public MatrixView ColumnRange(int first, int count) =>
        new(Data[Math.Min(first * ColumnStride, Data.Length)..], Rows, count, RowStride, ColumnStride);

    public Span<float> Row(int row) => Data.Slice(row * RowStride, Columns);
}
