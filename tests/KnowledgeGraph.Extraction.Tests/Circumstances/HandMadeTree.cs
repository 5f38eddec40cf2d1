using System.Globalization;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Tests.Circumstances;

/// <summary>Builds sentences without a parser: one word a line, "form lemma UPOS features head relation".</summary>
internal static class HandMadeTree
{
    internal static Sentence Read(string rows)
    {
        var tokens = new List<Token>();
        var start = 0;
        foreach (var row in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            tokens.Add(new Token(
                tokens.Count + 1, cells[0], cells[1], Enum.Parse<Upos>(cells[2]), new Morphology(cells[3]),
                int.Parse(cells[4], CultureInfo.InvariantCulture), cells[5], new TextSpan(start, start + cells[0].Length)));
            start += cells[0].Length + 1;
        }
        return new Sentence(new TextSpan(0, start - 1), tokens, []);
    }

    /// <summary>"Il a parlé" and then words of a time expression, all of which hang on the verb.</summary>
    internal static AnalysedText Told(string words, string verb = "parlé", string features = "Tense=Past|VerbForm=Part")
    {
        var rows = $"Il il PRON _ 2 nsubj\n{verb} parler VERB {features} 0 root\n"
            + string.Concat(words.Split(' ').Select(word => $"{word} {word.ToLowerInvariant()} NOUN _ 2 obl:mod\n"));
        var sentence = Read(rows);
        return new AnalysedText(string.Join(' ', sentence.Tokens.Select(token => token.Form)), [sentence]);
    }
}
