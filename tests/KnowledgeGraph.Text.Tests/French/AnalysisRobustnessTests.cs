using System.Text;
using KnowledgeGraph.Text.French;
using KnowledgeGraph.Text.French.Segmentation;

namespace KnowledgeGraph.Text.Tests.French;

/// <summary>No text, however broken, stops the whole analysis, and its offsets and trees hold. Minutes long, so run on demand.</summary>
[Explicit("about ten minutes of one core")]
internal sealed class AnalysisRobustnessTests
{
    private const int RandomTexts = 10_000;
    private const int LongestText = 400;

    // French words and punctuation, blanks of all kinds, combining marks, invisible signs, text from right to left, whole and halved surrogate pairs.
    private static readonly string[] Pieces =
    [
        "le", "La", "du", "des", "aux", "l'", "d’", "qu'", "aujourd'hui", "président", "a", "-t-il", "reconnu", "États-Unis", "M.", "J.-C.", "Russie", "Kim", "dit",
        ".", ",", ";", ":", "!", "?", "…", "...", "«", "»", "\"", "“", "”", "(", ")", "[", "-", "–", "—", "/", "&", "@", "#", "%", "°", "1", "000", "12,5", "14h30", "www.", "http://",
        " ", " ", " ", " ", "\n", "\r\n", "\t", "\u00A0", "\u202F", "\u3000", "\u2028", "\u0000", "\u001B", "\u0301", "e\u0301", "\u20DD", "\u00AD", "\u200B", "\u200D", "\u2060", "\uFEFF", "\uFFFD",
        "\u202E", "\u200F", "שלום", "مرحبا", "中文", "Κ", "İ", "ß", "ﬁ", "Ǆ", "½", "²", "😀", "👩\u200D💻", "\uD83D", "\uDE00", "\uDB40\uDC01", "_", "+",
    ];

    private static readonly FrenchAnalyser Analyser = FrenchAnalyser.Load();

    [Test]
    public void RandomBytesAreAnalysed()
    {
        var random = new Random(11);
        for (var i = 0; i < RandomTexts; i++)
        {
            var bytes = new byte[random.Next(LongestText + 1)];
            random.NextBytes(bytes);
            Check(Encoding.UTF8.GetString(bytes));
        }
    }

    [Test]
    public void RandomMixturesOfFrenchAndOddSignsAreAnalysed()
    {
        var random = new Random(12);
        for (var i = 0; i < RandomTexts; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(LongestText + 1); text.Length < length;)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            Check(text.ToString());
        }
    }

    [Test]
    public void EveryPrefixOfEverySeedIsAnalysed()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(KnowledgeGraph.Tests.SharedData.Repository, "seeds"), "*.txt"))
        {
            var text = File.ReadAllText(path);
            for (var length = 0; length <= text.Length; length++)
                Check(text[..length]);
        }
    }

    private static void Check(string text)
    {
        var analysed = Analyser.Analyse(text);
        var position = 0;
        foreach (var sentence in analysed.Sentences)
        {
            if (!IsTree(sentence) || sentence.Span.Start != sentence.Tokens[0].Span.Start || sentence.Span.End != sentence.Tokens[^1].Span.End)
                Assert.Fail($"sentence {sentence.Span} of « {text} »");
            position = CheckTokens(text, sentence, position);
        }
        if (!IsBlank(text[position..]))
            Assert.Fail($"nothing reads the end of « {text} »");
    }

    // The words of a contraction share its span; between spans nothing but blanks is left out.
    private static int CheckTokens(string text, Sentence sentence, int position)
    {
        var last = new TextSpan(sentence.Span.Start, sentence.Span.Start);
        foreach (var token in sentence.Tokens)
        {
            if (token.Form.Length == 0 || token.Lemma.Length == 0 || token.Relation.Length == 0)
                Assert.Fail($"« {token.Form} » at {token.Span} has the lemma « {token.Lemma} » and the relation « {token.Relation} » in « {text} »");
            if (token.Span == last)
                continue;
            if (token.Span.Length <= 0 || token.Span.Start < position || token.Span.End > text.Length || !IsBlank(text[position..token.Span.Start]))
                Assert.Fail($"« {token.Form} » at {token.Span} of « {text} »");
            (last, position) = (token.Span, token.Span.End);
        }
        return position;
    }

    private static bool IsBlank(string text) => text.All(Characters.IsBlank);

    private static bool IsTree(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.Count == 0 || tokens.Count(token => token.Head == 0) != 1 || tokens.Any(token => token.Head < 0 || token.Head > tokens.Count))
            return false;
        return tokens.All(token =>
        {
            var steps = 0;
            for (var head = token.Head; head != 0 && steps <= tokens.Count; steps++)
                head = tokens[head - 1].Head;
            return steps <= tokens.Count;
        });
    }
}
