using System.Globalization;

namespace KnowledgeGraph.Text.ConllU;

/// <summary>Turns an analysed text into CoNLL-U sentences. Words that share a span become one multiword token.</summary>
public static class AnalysedTextConllU
{
    /// <param name="document">Prefix of the sentence ids; characters that end a comment line are left out.</param>
    public static IEnumerable<ConllUSentence> ToConllU(this AnalysedText text, string document) =>
        text.Sentences.Select((sentence, index) => Sentence(text.Text, sentence, $"{OneLine(document)}-{index + 1}"));

    private static ConllUSentence Sentence(string text, Sentence sentence, string id)
    {
        var tokens = sentence.Tokens;
        var words = new List<ConllUWord>(tokens.Count);
        var ranges = new List<ConllURange>();
        for (var first = 0; first < tokens.Count;)
        {
            var next = first + 1;
            while (next < tokens.Count && tokens[next].Span == tokens[first].Span)
                next++;
            var misc = next < tokens.Count && tokens[next].Span.Start == tokens[first].Span.End ? "SpaceAfter=No" : "_";
            if (next - first > 1)
                ranges.Add(new ConllURange(first + 1, next, OneLine(tokens[first].Span.Slice(text)), misc));
            for (var i = first; i < next; i++)
                words.Add(Word(tokens[i], next - first > 1 ? "_" : misc, sentence.Names));
            first = next;
        }
        return new ConllUSentence([$"# sent_id = {id}", $"# text = {OneLine(sentence.Span.Slice(text))}"], words, ranges);
    }

    private static ConllUWord Word(Token token, string misc, IReadOnlyList<Name> names)
    {
        var name = names.FirstOrDefault(name => name.First <= token.Index && token.Index <= name.Last);
        if (name.First > 0)
            misc = $"Name={(token.Index == name.First ? "B" : "I")}-{name.Kind}{(misc == "_" ? "" : "|" + misc)}";
        return new ConllUWord(
            token.Index, OneLine(token.Form), OneLine(token.Lemma), token.Upos.ToString(), "_",
            token.Morphology.ToString(), token.Head, token.Relation, "_", misc);
    }

    // A line break or a tab inside a value would break the file.
    private static string OneLine(string text) =>
        text.Any(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : text;
}
