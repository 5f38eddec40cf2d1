using System.Text;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Tests.Input;

public sealed class TextDecoderTests
{
    private const string Sample = "« L’Élysée » a dit non.\r\nŒuvre à 5 €";

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return new TestCaseData(new UTF8Encoding(false), false).SetArgDisplayNames("UTF-8");
        yield return new TestCaseData(new UTF8Encoding(true), false).SetArgDisplayNames("UTF-8 with its mark");
        yield return new TestCaseData(new UnicodeEncoding(false, true), false).SetArgDisplayNames("UTF-16 little-endian");
        yield return new TestCaseData(new UnicodeEncoding(true, true), false).SetArgDisplayNames("UTF-16 big-endian");
        yield return new TestCaseData(CodePagesEncodingProvider.Instance.GetEncoding(1252), true).SetArgDisplayNames("Windows-1252");
    }

    [TestCaseSource(nameof(Encodings))]
    public void Every_encoding_gives_the_same_text_to_the_letter(Encoding encoding, bool isGuessed)
    {
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(Sample)];

        Assert.That(TextDecoder.Decode(bytes), Is.EqualTo(new DecodedText(Sample, isGuessed)));
    }

    private static readonly object[] Refused =
    [
        new object[] { new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13 }, "holds no text" },
        new object[] { Encoding.Unicode.GetBytes("sans marque"), "holds no text" },
        new object[] { new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 }, "begins as UTF-16" },
        new object[] { new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xE9, 0x41 }, "begins as UTF-8" },
        new object[] { Array.Empty<byte>(), "is empty" },
        new object[] { " \r\n\t"u8.ToArray(), "is empty" },
    ];

    [TestCaseSource(nameof(Refused))]
    public void What_is_no_text_is_refused_with_its_reason(byte[] bytes, string reason) =>
        Assert.That(() => TextDecoder.Decode(bytes), Throws.TypeOf<RejectedInputException>().With.Message.StartsWith(reason));

    [Test]
    public void Random_bytes_are_decoded_or_refused_and_nothing_else()
    {
        var random = new Random(20220714);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(0, 200)];
            random.NextBytes(bytes);
            Assert.That(OutcomeOf(bytes), Is.Null.Or.TypeOf<RejectedInputException>());
        }
    }

    private static Exception? OutcomeOf(byte[] bytes)
    {
        try
        {
            TextDecoder.Decode(bytes);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
