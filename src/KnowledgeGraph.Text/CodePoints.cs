namespace KnowledgeGraph.Text;

/// <summary>Leads from UTF-16 offsets of a text to Unicode code points, the unit of every file that we write.</summary>
public sealed class CodePoints
{
    // The positions of low surrogates, each of which adds no code point; empty for almost every article.
    private readonly int[] _lowSurrogates;

    public CodePoints(string text)
    {
        List<int>? found = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                (found ??= []).Add(i);
        }
        _lowSurrogates = found?.ToArray() ?? [];
    }

    /// <summary>The code points before a UTF-16 offset; an offset inside a surrogate pair counts the pair as passed.</summary>
    public int FromUtf16(int offset)
    {
        var index = Array.BinarySearch(_lowSurrogates, offset);
        return offset - (index < 0 ? ~index : index);
    }
}
