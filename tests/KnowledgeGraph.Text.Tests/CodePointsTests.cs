namespace KnowledgeGraph.Text.Tests;

public sealed class CodePointsTests
{
    [TestCase("")]
    [TestCase("Kiev")]
    [TestCase("😀 Kiev")]
    [TestCase("😀😀a😀")]
    public void EveryCodePointLeadsToItsOffsetAndBack(string text)
    {
        var points = new CodePoints(text);
        var offset = 0;
        foreach (var (index, rune) in text.EnumerateRunes().Index())
        {
            Assert.That((points.ToUtf16(index), points.FromUtf16(offset)), Is.EqualTo((offset, index)));
            offset += rune.Utf16SequenceLength;
        }
        Assert.That(points.ToUtf16(text.EnumerateRunes().Count()), Is.EqualTo(text.Length));
    }
}
