using KnowledgeGraph.Text.Learning;

namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>Splits contractions into the words they stand for; a model decides where one may also be a plain article.</summary>
internal sealed class ContractionSplitter(LinearModel model)
{
    private static readonly Dictionary<string, (string First, string Second, bool Ambiguous)> Listed =
        EmbeddedLines.Read(typeof(ContractionSplitter), "contractions.txt").Select(line => line.Split(' ')).ToDictionary(
            parts => parts[0], parts => (parts[^2], parts[^1], parts.Contains("?")), StringComparer.Ordinal);

    /// <summary>The contractions that context must decide.</summary>
    public static bool IsAmbiguous(string lower) => Listed.TryGetValue(lower, out var parts) && parts.Ambiguous;

    /// <summary>Adds the word or words of a token of the sentence [start, end).</summary>
    public void Split(TokenRow row, int at, int start, int end, List<Word> words)
    {
        var token = row.Tokens[at];
        if (!Listed.TryGetValue(row.Classes[at].Lower, out var parts)
            || parts.Ambiguous && model.Score(ContractionFeatures.Of(row.Classes, at, start, end)) <= 0)
        {
            words.Add(new Word(token.Form, token.Span));
            return;
        }
        words.Add(new Word(Capitals(parts.First, token.Form), token.Span));
        words.Add(new Word(IsAllCapitals(token.Form) ? parts.Second.ToUpperInvariant() : parts.Second, token.Span));
    }

    private static string Capitals(string word, string like)
    {
        if (IsAllCapitals(like))
            return word.ToUpperInvariant();
        return char.IsUpper(like[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    private static bool IsAllCapitals(string form) => form.Length > 1 && form.All(char.IsUpper);
}
