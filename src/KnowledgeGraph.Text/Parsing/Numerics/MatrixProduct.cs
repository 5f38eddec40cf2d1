using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Parsing.Numerics;

/// <summary>
/// Product of float matrices. Every element is one chain of fused multiply-adds in the order of the inner dimension, so the
/// result is the same bit for bit whatever the vector width and however the rows are shared out among threads.
/// </summary>
internal static class MatrixProduct
{
    /// <summary>c = a · b, or c += a · b.</summary>
    /// <param name="b">Inner × columns, contiguous in its columns.</param>
    /// <param name="c">Rows × columns, contiguous in its columns; columns a multiple of <see cref="Matrix.ColumnUnit"/>.</param>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public static void Multiply(MatrixView a, MatrixView b, MatrixView c, bool accumulate = false)
    {
        if (a.Columns != b.Rows || a.Rows != c.Rows || b.Columns != c.Columns || b.ColumnStride != 1 || c.ColumnStride != 1
            || c.Columns % Matrix.ColumnUnit != 0)
            throw new ArgumentException($"cannot multiply {a.Rows}×{a.Columns} by {b.Rows}×{b.Columns} into {c.Rows}×{c.Columns}");
        CheckExtent(a);
        CheckExtent(b);
        CheckExtent(c);
        if (a.Rows > 0 && c.Columns > 0)
            MultiplyTiles(a, b, c, accumulate);
    }

    private static void CheckExtent(MatrixView view)
    {
        var last = (long)(view.Rows - 1) * view.RowStride + (long)(view.Columns - 1) * view.ColumnStride;
        if (view.Rows > 0 && view.Columns > 0 && last >= view.Data.Length)
            throw new ArgumentException($"a {view.Rows}×{view.Columns} matrix does not fit {view.Data.Length} elements");
    }

    // Columns outermost: a panel of b as wide as a tile stays in the first-level cache while all rows pass over it.
    private static void MultiplyTiles(MatrixView a, MatrixView b, MatrixView c, bool accumulate)
    {
        var (height, width) = Vector512.IsHardwareAccelerated ? (8, 32) : (4, 16);
        ref var a0 = ref MemoryMarshal.GetReference(a.Data);
        ref var b0 = ref MemoryMarshal.GetReference(b.Data);
        ref var c0 = ref MemoryMarshal.GetReference(c.Data);
        for (var column = 0; column < c.Columns;)
        {
            var wide = c.Columns - column >= width;
            ref var panel = ref Unsafe.Add(ref b0, column);
            for (var row = 0; row < c.Rows;)
            {
                ref var left = ref Unsafe.Add(ref a0, row * a.RowStride);
                ref var target = ref Unsafe.Add(ref c0, row * c.RowStride + column);
                var tall = wide && c.Rows - row >= height;
                if (tall && height == 8)
                    Tile8X32(ref left, a.RowStride, a.ColumnStride, ref panel, b.RowStride, ref target, c.RowStride, a.Columns, accumulate);
                else if (tall)
                    Tile4X16(ref left, a.RowStride, a.ColumnStride, ref panel, b.RowStride, ref target, c.RowStride, a.Columns, accumulate);
                else if (wide && width == 32)
                    Tile1X32(ref left, a.ColumnStride, ref panel, b.RowStride, ref target, a.Columns, accumulate);
                else
                    Tile1X16(ref left, a.ColumnStride, ref panel, b.RowStride, ref target, a.Columns, accumulate);
                row += tall ? height : 1;
            }
            column += wide ? width : 16;
        }
    }

    // Sixteen accumulators of 512 bits; the compiler keeps them in registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile8X32(
        ref float a, nint aRow, nint aStep, ref float b, nint bRow, ref float c, nint cRow, int inner, bool accumulate)
    {
        Vector512<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        Vector512<float> c40 = default, c41 = default, c50 = default, c51 = default, c60 = default, c61 = default, c70 = default, c71 = default;
        if (accumulate)
        {
            (c00, c01, c10, c11) = (Load(ref c, 0), Load(ref c, 16), Load(ref c, cRow), Load(ref c, cRow + 16));
            (c20, c21, c30, c31) = (Load(ref c, 2 * cRow), Load(ref c, 2 * cRow + 16), Load(ref c, 3 * cRow), Load(ref c, 3 * cRow + 16));
            (c40, c41, c50, c51) = (Load(ref c, 4 * cRow), Load(ref c, 4 * cRow + 16), Load(ref c, 5 * cRow), Load(ref c, 5 * cRow + 16));
            (c60, c61, c70, c71) = (Load(ref c, 6 * cRow), Load(ref c, 6 * cRow + 16), Load(ref c, 7 * cRow), Load(ref c, 7 * cRow + 16));
        }
        ref var a4 = ref Unsafe.Add(ref a, 4 * aRow);
        for (var k = 0; k < inner; k++)
        {
            var (b0, b1) = (Load(ref b, 0), Load(ref b, 16));
            var x = Vector512.Create(a);
            (c00, c01) = (Vector512.FusedMultiplyAdd(x, b0, c00), Vector512.FusedMultiplyAdd(x, b1, c01));
            x = Vector512.Create(Unsafe.Add(ref a, aRow));
            (c10, c11) = (Vector512.FusedMultiplyAdd(x, b0, c10), Vector512.FusedMultiplyAdd(x, b1, c11));
            x = Vector512.Create(Unsafe.Add(ref a, 2 * aRow));
            (c20, c21) = (Vector512.FusedMultiplyAdd(x, b0, c20), Vector512.FusedMultiplyAdd(x, b1, c21));
            x = Vector512.Create(Unsafe.Add(ref a, 3 * aRow));
            (c30, c31) = (Vector512.FusedMultiplyAdd(x, b0, c30), Vector512.FusedMultiplyAdd(x, b1, c31));
            x = Vector512.Create(a4);
            (c40, c41) = (Vector512.FusedMultiplyAdd(x, b0, c40), Vector512.FusedMultiplyAdd(x, b1, c41));
            x = Vector512.Create(Unsafe.Add(ref a4, aRow));
            (c50, c51) = (Vector512.FusedMultiplyAdd(x, b0, c50), Vector512.FusedMultiplyAdd(x, b1, c51));
            x = Vector512.Create(Unsafe.Add(ref a4, 2 * aRow));
            (c60, c61) = (Vector512.FusedMultiplyAdd(x, b0, c60), Vector512.FusedMultiplyAdd(x, b1, c61));
            x = Vector512.Create(Unsafe.Add(ref a4, 3 * aRow));
            (c70, c71) = (Vector512.FusedMultiplyAdd(x, b0, c70), Vector512.FusedMultiplyAdd(x, b1, c71));
            a = ref Unsafe.Add(ref a, aStep);
            a4 = ref Unsafe.Add(ref a4, aStep);
            b = ref Unsafe.Add(ref b, bRow);
        }
        Store(ref c, 0, c00, c01);
        Store(ref c, cRow, c10, c11);
        Store(ref c, 2 * cRow, c20, c21);
        Store(ref c, 3 * cRow, c30, c31);
        Store(ref c, 4 * cRow, c40, c41);
        Store(ref c, 5 * cRow, c50, c51);
        Store(ref c, 6 * cRow, c60, c61);
        Store(ref c, 7 * cRow, c70, c71);
    }

    // Eight accumulators of 256 bits, for processors with sixteen such registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4X16(
        ref float a, nint aRow, nint aStep, ref float b, nint bRow, ref float c, nint cRow, int inner, bool accumulate)
    {
        Vector256<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        if (accumulate)
        {
            (c00, c01, c10, c11) = (Load8(ref c, 0), Load8(ref c, 8), Load8(ref c, cRow), Load8(ref c, cRow + 8));
            (c20, c21, c30, c31) = (Load8(ref c, 2 * cRow), Load8(ref c, 2 * cRow + 8), Load8(ref c, 3 * cRow), Load8(ref c, 3 * cRow + 8));
        }
        for (var k = 0; k < inner; k++)
        {
            var (b0, b1) = (Load8(ref b, 0), Load8(ref b, 8));
            var x = Vector256.Create(a);
            (c00, c01) = (Vector256.FusedMultiplyAdd(x, b0, c00), Vector256.FusedMultiplyAdd(x, b1, c01));
            x = Vector256.Create(Unsafe.Add(ref a, aRow));
            (c10, c11) = (Vector256.FusedMultiplyAdd(x, b0, c10), Vector256.FusedMultiplyAdd(x, b1, c11));
            x = Vector256.Create(Unsafe.Add(ref a, 2 * aRow));
            (c20, c21) = (Vector256.FusedMultiplyAdd(x, b0, c20), Vector256.FusedMultiplyAdd(x, b1, c21));
            x = Vector256.Create(Unsafe.Add(ref a, 3 * aRow));
            (c30, c31) = (Vector256.FusedMultiplyAdd(x, b0, c30), Vector256.FusedMultiplyAdd(x, b1, c31));
            a = ref Unsafe.Add(ref a, aStep);
            b = ref Unsafe.Add(ref b, bRow);
        }
        Store8(ref c, 0, c00, c01);
        Store8(ref c, cRow, c10, c11);
        Store8(ref c, 2 * cRow, c20, c21);
        Store8(ref c, 3 * cRow, c30, c31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1X32(ref float a, nint aStep, ref float b, nint bRow, ref float c, int inner, bool accumulate)
    {
        var (c0, c1) = accumulate ? (Load(ref c, 0), Load(ref c, 16)) : default;
        for (var k = 0; k < inner; k++)
        {
            var x = Vector512.Create(a);
            (c0, c1) = (Vector512.FusedMultiplyAdd(x, Load(ref b, 0), c0), Vector512.FusedMultiplyAdd(x, Load(ref b, 16), c1));
            a = ref Unsafe.Add(ref a, aStep);
            b = ref Unsafe.Add(ref b, bRow);
        }
        Store(ref c, 0, c0, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1X16(ref float a, nint aStep, ref float b, nint bRow, ref float c, int inner, bool accumulate)
    {
        var (c0, c1) = accumulate ? (Load8(ref c, 0), Load8(ref c, 8)) : default;
        for (var k = 0; k < inner; k++)
        {
            var x = Vector256.Create(a);
            (c0, c1) = (Vector256.FusedMultiplyAdd(x, Load8(ref b, 0), c0), Vector256.FusedMultiplyAdd(x, Load8(ref b, 8), c1));
            a = ref Unsafe.Add(ref a, aStep);
            b = ref Unsafe.Add(ref b, bRow);
        }
        Store8(ref c, 0, c0, c1);
    }

    private static Vector512<float> Load(ref float from, nint offset) => Vector512.LoadUnsafe(ref Unsafe.Add(ref from, offset));

    private static Vector256<float> Load8(ref float from, nint offset) => Vector256.LoadUnsafe(ref Unsafe.Add(ref from, offset));

    private static void Store(ref float to, nint offset, Vector512<float> first, Vector512<float> second)
    {
        first.StoreUnsafe(ref Unsafe.Add(ref to, offset));
        second.StoreUnsafe(ref Unsafe.Add(ref to, offset + 16));
    }

    private static void Store8(ref float to, nint offset, Vector256<float> first, Vector256<float> second)
    {
        first.StoreUnsafe(ref Unsafe.Add(ref to, offset));
        second.StoreUnsafe(ref Unsafe.Add(ref to, offset + 8));
    }
}
