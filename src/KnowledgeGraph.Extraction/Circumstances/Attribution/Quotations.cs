using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Attribution;

/// <summary>The passages of a text that stand in quotation marks, in order; marks that nobody closes end with their paragraph.</summary>
internal sealed class Quotations
{
    private readonly List<TextSpan> _spans = [];

    internal Quotations(string text)
    {
        var open = -1;
        var closing = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (open >= 0 && (sign == closing || sign == '\n'))
            {
                _spans.Add(new TextSpan(open, i + 1));
                open = -1;
            }
            else if (open < 0 && ClosingFor(sign) is { } end)
                (open, closing) = (i, end);
        }
        if (open >= 0)
            _spans.Add(new TextSpan(open, text.Length));
    }

    /// <summary>The quotation that holds a span, or null.</summary>
    internal TextSpan? Around(TextSpan span)
    {
        foreach (var quotation in _spans)
        {
            if (quotation.Start > span.Start)
                return null;
            if (quotation.Contains(span))
                return quotation;
        }
        return null;
    }

    private static char? ClosingFor(char sign) => sign switch
    {
        '«' => '»',
        '“' => '”',
        '"' => '"',
        _ => null,
    };
}
