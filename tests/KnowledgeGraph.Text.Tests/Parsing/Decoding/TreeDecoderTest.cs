using KnowledgeGraph.Text.Parsing.Decoding;

namespace KnowledgeGraph.Text.Tests.Parsing.Decoding;

public sealed class TreeDecoderTest
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(17)]
    [TestCase(60)]
    public void AnyScoresGiveOneTree(int words)
    {
        var random = new Random(words);
        for (var round = 0; round < 200; round++)
            Assert.That(TreeDecoder.IsTree(Decode(Scores(words + 1, _ => (float)random.NextDouble()))), Is.True);
    }

    private static readonly float[] BrokenValues = [float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, 0];

    [Test]
    public void BrokenScoresGiveATreeToo()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
            Assert.That(TreeDecoder.IsTree(Decode(Scores(1 + round % 12, _ => BrokenValues[random.Next(BrokenValues.Length)]))), Is.True);
    }

    [Test]
    public void TheRepairedTreeIsTheBestUnderItsRoot()
    {
        var random = new Random(2);
        for (var round = 0; round < 300; round++)
        {
            var scores = Scores(5, _ => (float)random.NextDouble());
            Assert.That(Total(scores, Decode(scores)), Is.EqualTo(BestTotal(scores)).Within(1e-5));
        }
    }

    [Test]
    public void ABestHeadForEachWordStandsWhereThatIsATree()
    {
        // Word 2 is the root and governs 1 and 3.
        var scores = Scores(4, place => place is (1, 2) or (2, 0) or (3, 2) ? 5 : 0);
        Assert.That(Decode(scores), Is.EqualTo(new[] { 0, 2, 0, 2 }));
    }

    private static float[,] Scores(int size, Func<(int Word, int Head), float> score)
    {
        var scores = new float[size, size];
        for (var word = 0; word < size; word++)
        {
            for (var head = 0; head < size; head++)
                scores[word, head] = score((word, head));
        }
        return scores;
    }

    private static int[] Decode(float[,] scores)
    {
        var heads = new int[scores.GetLength(0)];
        TreeDecoder.Decode(scores.Cast<float>().ToArray(), heads.Length, heads);
        return heads;
    }

    private static double Total(float[,] scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(word => (double)scores[word, heads[word]]);

    // Every assignment of heads to four words. With so few words the three roots tried hold the best but for rare ties.
    private static double BestTotal(float[,] scores)
    {
        var best = double.NegativeInfinity;
        var heads = new int[5];
        for (var code = 0; code < 625; code++)
        {
            for (int word = 1, rest = code; word < 5; word++, rest /= 5)
                heads[word] = rest % 5;
            if (heads.Skip(1).Select((head, i) => head != i + 1).All(apart => apart) && TreeDecoder.IsTree(heads))
                best = Math.Max(best, Total(scores, heads));
        }
        return best;
    }
}
