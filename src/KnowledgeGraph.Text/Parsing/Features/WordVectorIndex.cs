using System.Globalization;

namespace KnowledgeGraph.Text.Parsing.Features;

/// <summary>Finds the row of the pretrained vector of a form; several forms may share one.</summary>
internal sealed class WordVectorIndex(HashedVocabulary words, ushort[] rows)
{
    public HashedVocabulary Words { get; } = words;

    public ReadOnlySpan<ushort> Rows => rows;

    /// <summary>The row for a form as it stands, else in lower case, else capitalised; -1 where none is known.</summary>
    /// <param name="form">A form with straight apostrophes.</param>
    public int RowOf(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > WordShape.LongestForm)
            return -1;
        var found = Words.Find(form);
        Span<char> changed = stackalloc char[form.Length];
        if (found < 0)
        {
            form.ToLower(changed, CultureInfo.InvariantCulture);
            found = Words.Find(changed);
        }
        if (found < 0)
        {
            changed[0] = char.ToUpperInvariant(changed[0]);
            found = Words.Find(changed);
        }
        return found < 0 ? -1 : rows[found];
    }
}
