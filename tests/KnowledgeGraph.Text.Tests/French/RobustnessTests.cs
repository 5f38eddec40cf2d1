using System.Text;
using KnowledgeGraph.Text.French.Segmentation;

namespace KnowledgeGraph.Text.Tests.French;

/// <summary>No text, however broken, is too much; and offsets hold.</summary>
internal sealed class RobustnessTests
{
    private const int RandomTexts = 10_000;
    private const string Alphabet = "aàéLDnqu'’-.,;:!?\"«»“”()[]/&@#0129 \n\r\t\u00A0\u00AD\u200B\uD83D\uDE00…–°h%+t-il";
    private static readonly FrenchSegmenter Segmenter = new();

    [Test]
    public void RandomBytesAreCutWithOffsetsThatHold()
    {
        var random = new Random(7);
        for (var i = 0; i < RandomTexts; i++)
        {
            var bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            CheckOffsets(Encoding.UTF8.GetString(bytes));
        }
    }

    [Test]
    public void RandomSignsAreCutWithOffsetsThatHold()
    {
        var random = new Random(8);
        for (var i = 0; i < RandomTexts; i++)
            CheckOffsets(string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])));
    }

    [Test]
    public void EveryPrefixOfEverySeedIsCutWithOffsetsThatHold()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(KnowledgeGraph.Tests.SharedData.Repository, "seeds"), "*.txt"))
        {
            // The end of a text is what a prefix changes: its last stretch shows all that the whole would.
            var text = File.ReadAllText(path);
            for (var length = 0; length <= text.Length; length++)
                CheckOffsets(text[Math.Max(0, length - 200)..length]);
        }
    }

    [TestCase("-il")]
    [TestCase("l'")]
    [TestCase("a-")]
    [TestCase("A.")]
    [TestCase("1 000 ")]
    [TestCase("\n")]
    [TestCase("(")]
    public void ALongRowOfOneSignTakesNoTimeOutOfProportion(string unit) =>
        CheckOffsets(string.Concat(Enumerable.Repeat(unit, 20_000)));

    private static void CheckOffsets(string text)
    {
        var position = 0;
        foreach (var sentence in Segmenter.Segment(text))
        {
            var word = new TextSpan(sentence.Span.Start, sentence.Span.Start);
            foreach (var next in sentence.Words.Where(next => next.Span != word))
            {
                var isBlankBetween = text[position..next.Span.Start].All(Characters.IsBlank);
                if (!isBlankBetween || next.Span.Length <= 0 || next.Form.Length == 0 || !sentence.Span.Contains(next.Span))
                    Assert.Fail($"« {next.Form} » at {next.Span} of « {text} »");
                (word, position) = (next.Span, next.Span.End);
            }
        }
        Assert.That(text[position..].All(Characters.IsBlank), text);
    }
}
