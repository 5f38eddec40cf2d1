using System.Globalization;

namespace KnowledgeGraph.Text.ConllU;

/// <summary>Writes CoNLL-U: comments, words with their multiword tokens, an empty line after each sentence; lines end in LF.</summary>
public static class ConllUWriter
{
    public static void Write(TextWriter writer, IEnumerable<ConllUSentence> sentences)
    {
        foreach (var sentence in sentences)
            Write(writer, sentence);
    }

    public static void Write(TextWriter writer, ConllUSentence sentence)
    {
        foreach (var comment in sentence.Comments)
            Line(writer, comment);
        var ranges = sentence.Ranges.ToDictionary(range => range.First);
        foreach (var word in sentence.Words)
        {
            if (ranges.TryGetValue(word.Id, out var range))
                Line(writer, $"{range.First}-{range.Last}", range.Form, "_", "_", "_", "_", "_", "_", "_", range.Misc);
            Line(writer, Columns(word));
        }
        writer.Write('\n');
    }

    private static string[] Columns(ConllUWord word) =>
    [
        Number(word.Id), word.Form, word.Lemma, word.Upos, word.Xpos, word.Features,
        word.Head < 0 ? "_" : Number(word.Head), word.Relation, word.Deps, word.Misc,
    ];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Line(TextWriter writer, params string[] columns)
    {
        writer.Write(string.Join('\t', columns));
        writer.Write('\n');
    }
}
