using KnowledgeGraph.Text.Parsing;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Files;
using KnowledgeGraph.Text.Parsing.Network;

namespace KnowledgeGraph.Text.Tests.Parsing.Files;

public sealed class ParserModelFileTest
{
    private static readonly byte[] Bytes = Write(SmallModel());

    [Test]
    public void AModelReadBackIsWrittenTheSame() =>
        Assert.That(Write(ParserModelReader.Read(Bytes, "m.parser")), Is.EqualTo(Bytes));

    [Test]
    public void AModelReadBackParses()
    {
        var parser = new DependencyParser(ParserModelReader.Read(Bytes, "m.parser"), _ => 0);
        var parsed = parser.Parse([["un", "deux", "trois"], [], ["un"]]);
        Assert.That(parsed.Select(words => words.Count(word => word.Head == 0)), Is.EqualTo(new[] { 1, 0, 1 }));
    }

    [Test]
    public void ASentenceLongerThanAPieceIsOneTree()
    {
        var parser = new DependencyParser(ParserModelReader.Read(Bytes, "m.parser"), _ => 0);
        var words = parser.Parse([Enumerable.Range(0, 2 * DependencyParser.LongestPiece + 5).Select(i => $"mot{i}").ToArray()]).Single();
        Assert.That(words.Count(word => word.Head == 0), Is.EqualTo(1));
        Assert.That(words.Count(word => word.Relation == "parataxis"), Is.GreaterThanOrEqualTo(2));
    }

    private static IEnumerable<TestCaseData> Damages()
    {
        yield return new TestCaseData((byte[])[]).SetArgDisplayNames("empty");
        yield return new TestCaseData(Bytes[..30]).SetArgDisplayNames("cut in the header");
        yield return new TestCaseData(Bytes[..^1]).SetArgDisplayNames("cut at the end");
        yield return new TestCaseData(Changed(Bytes, 0)).SetArgDisplayNames("other magic");
        yield return new TestCaseData(Changed(Bytes, 8)).SetArgDisplayNames("other version");
        yield return new TestCaseData(Changed(Bytes, Bytes.Length / 2)).SetArgDisplayNames("one byte changed");
        yield return new TestCaseData((byte[])[.. Bytes, 0]).SetArgDisplayNames("too long");
    }

    [TestCaseSource(nameof(Damages))]
    public void ADamagedModelIsRefusedByName(byte[] bytes) =>
        Assert.That(() => ParserModelReader.Read(bytes, "m.parser"), Throws.TypeOf<ParserModelException>().With.Message.StartsWith("parser model m.parser "));

    private static byte[] Changed(byte[] bytes, int place)
    {
        var copy = bytes.ToArray();
        copy[place] ^= 1;
        return copy;
    }

    private static byte[] Write(ParserModel model)
    {
        using var memory = new MemoryStream();
        ParserModelWriter.Write(model, memory);
        return memory.ToArray();
    }

    private static ParserModel SmallModel(int networks = 2)
    {
        var random = new Random(1);
        float[] Values(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
        QuantisedTable Table(int rows) => QuantisedTable.Of(Values(rows * 32), 32);
        Normalisation Norm() => new(Values(32), Values(32));
        Affine Map(int inputs, int outputs) => new(Values(inputs * outputs), Values(outputs));
        var tables = Enumerable.Range(0, WordKeys.Tables).Select(_ => new HashedVocabulary([3, 9])).ToArray();
        ParserNetwork Network() => new(
            new ParserShape(1, 32, 16, 16),
            new FoldedInput(Values(32), Values(32), [.. tables.Select(_ => Table(3))], Table(4), Table(40), Norm()),
            [new EncoderLayer(Norm(), Map(32, 96), Map(32, 32))],
            Norm(), Map(32, 64), Map(16, 16), Map(16, 16), Map(32, 16));
        var labels = new ParserLabels([Upos.NOUN, Upos.VERB], [new FeatureAttribute("Number", ["Plur", "Sing"])], ["nsubj", "root"]);
        return new ParserModel(labels, tables, new WordVectorIndex(new HashedVocabulary([1, 5, FeatureHash.Of("un")]), [0, 3, 2]), [.. Enumerable.Range(0, networks).Select(_ => Network())]);
    }
}
