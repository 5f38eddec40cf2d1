using System.Buffers.Binary;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>
/// Rows of 8-bit integers, each behind its 32-bit scale, as they stand in the model file: nothing is spelt out when a model is loaded,
/// and a table takes a quarter of the memory of its floats.
/// </summary>
internal sealed class QuantisedTable
{
    private readonly ReadOnlyMemory<byte> _rows;

    /// <param name="rows">The rows one after the other, each of <see cref="RowLength"/> bytes.</param>
    /// <param name="width">Values in a row; a multiple of 16.</param>
    /// <exception cref="ArgumentException">The width is not a multiple of 16, or the last row is cut.</exception>
    public QuantisedTable(ReadOnlyMemory<byte> rows, int width)
    {
        if (width <= 0 || width % Vector512<float>.Count != 0 || rows.Length % RowLength(width) != 0)
            throw new ArgumentException($"{rows.Length} bytes are no rows of {width} values", nameof(rows));
        (_rows, Width) = (rows, width);
    }

    public int Width { get; }

    public int Count => _rows.Length / RowLength(Width);

    public ReadOnlySpan<byte> Bytes => _rows.Span;

    public static int RowLength(int width) => sizeof(float) + width;

    /// <summary>Rounds rows of floats so that the largest magnitude of each row becomes 127.</summary>
    public static QuantisedTable Of(ReadOnlySpan<float> values, int width)
    {
        var length = RowLength(width);
        var rows = new byte[values.Length / width * length];
        for (var row = 0; row < values.Length / width; row++)
            Quantise(values.Slice(row * width, width), rows.AsSpan(row * length, length));
        return new QuantisedTable(rows, width);
    }

    /// <summary>target += scale * row, the product rounded before it is added.</summary>
    public void AddTo(Span<float> target, int row)
    {
        var bytes = _rows.Span.Slice(row * RowLength(Width), RowLength(Width));
        var scale = Vector512.Create(BinaryPrimitives.ReadSingleLittleEndian(bytes));
        var values = MemoryMarshal.Cast<byte, sbyte>(bytes[sizeof(float)..]);
        for (var i = 0; i < values.Length; i += Vector512<float>.Count)
        {
            var shorts = Vector256.WidenLower(Vector128.Create(values[i..]).ToVector256Unsafe());
            var product = Vector512.ConvertToSingle(Vector512.WidenLower(shorts.ToVector512Unsafe())) * scale;
            (Vector512.Create((ReadOnlySpan<float>)target[i..]) + product).CopyTo(target[i..]);
        }
    }

    private static void Quantise(ReadOnlySpan<float> values, Span<byte> row)
    {
        var scale = MathF.Abs(TensorPrimitives.MaxMagnitude(values)) / sbyte.MaxValue;
        BinaryPrimitives.WriteSingleLittleEndian(row, scale);
        for (var i = 0; i < values.Length; i++)
            row[sizeof(float) + i] = scale == 0 ? (byte)0 : unchecked((byte)(sbyte)MathF.Round(values[i] / scale));
    }
}
