namespace KnowledgeGraph.Text;

/// <summary>Leads between UTF-16 offsets of a text and Unicode code points, the unit of every file that we read and write.</summary>
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

    /// <summary>The UTF-16 offset at which a code point begins; the inverse of <see cref="FromUtf16"/>.</summary>
    public int ToUtf16(int codePoint)
    {
        foreach (var low in _lowSurrogates)
        {
            if (low > codePoint)
                break;
            codePoint++;
        }
        return codePoint;
    }

    /// <summary>The code points before a UTF-16 offset; an offset inside a surrogate pair counts the pair as passed.</summary>
    public int FromUtf16(int offset)
    {
        var index = Array.BinarySearch(_lowSurrogates, offset);
        return offset - (index < 0 ? ~index : index);
    }
}
