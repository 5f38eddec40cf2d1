using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Text.Tests.Parsing.Numerics;

public sealed class MatrixProductTest
{
    [TestCase(1, 1, 16)]
    [TestCase(7, 3, 16)]
    [TestCase(8, 5, 32)]
    [TestCase(19, 40, 48)]
    [TestCase(33, 17, 160)]
    public void EveryElementIsOneChainOfFusedMultiplyAdds(int rows, int inner, int columns)
    {
        var (a, b) = (Random(rows * inner, 1), Random(inner * columns, 2));
        var product = new float[rows * columns];
        MatrixProduct.Multiply(new MatrixView(a, rows, inner), new MatrixView(b, inner, columns), new MatrixView(product, rows, columns));
        Assert.That(product, Is.EqualTo(Chains(a, b, rows, inner, columns, new float[rows * columns])));
    }

    [Test]
    public void ATransposedViewMultipliesLikeItsCopyAndAddsToWhatIsThere()
    {
        var (a, b, start) = (Random(9 * 21, 3), Random(9 * 32, 4), Random(21 * 32, 5));
        var copy = new Matrix();
        copy.SetTransposed(new MatrixView(a, 9, 21));
        var sum = start.ToArray();
        MatrixProduct.Multiply(new MatrixView(a, 9, 21).Transposed, new MatrixView(b, 9, 32), new MatrixView(sum, 21, 32), accumulate: true);
        var rows = Enumerable.Range(0, 21).SelectMany(row => copy.Row(row)[..9].ToArray()).ToArray();
        Assert.That(sum, Is.EqualTo(Chains(rows, b, 21, 9, 32, start)));
    }

    [TestCase(2, 3, 4, 16)]
    [TestCase(2, 3, 3, 15)]
    public void ShapesThatDoNotFitAreRefused(int rows, int inner, int otherInner, int columns) =>
        Assert.That(
            () => MatrixProduct.Multiply(
                new MatrixView(new float[rows * inner], rows, inner),
                new MatrixView(new float[otherInner * columns], otherInner, columns),
                new MatrixView(new float[rows * columns], rows, columns)),
            Throws.ArgumentException);

    private static float[] Random(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
    }

    private static float[] Chains(float[] a, float[] b, int rows, int inner, int columns, float[] start)
    {
        var expected = start.ToArray();
        for (var i = 0; i < rows * columns; i++)
        {
            for (var k = 0; k < inner; k++)
                expected[i] = MathF.FusedMultiplyAdd(a[i / columns * inner + k], b[k * columns + i % columns], expected[i]);
        }
        return expected;
    }
}
