using System.Text;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>
/// A text as folded words in one buffer, parted by single spaces, so that any run of words is a slice of it and can be looked up without a copy.
/// </summary>
internal sealed class FoldedText
{
    private readonly string _buffer;
    private readonly List<Place> _words;

    public FoldedText(string text)
    {
        var buffer = new StringBuilder(text.Length + 16);
        _words = new List<Place>(text.Length / 5);
        for (var i = 0; i < text.Length;)
            i = ReadWord(text, i, buffer);
        _buffer = buffer.ToString();
    }

    public int Count => _words.Count;

    /// <summary>Where a word stands in the text.</summary>
    public TextSpan SpanOf(int word) => _words[word].Span;

    /// <summary>The folded words from <paramref name="first"/> to <paramref name="last"/>, both inclusive.</summary>
    public ReadOnlySpan<char> Slice(int first, int last) => _buffer.AsSpan(_words[first].Start, _words[last].End - _words[first].Start);

    // Leaves the buffer ending in a space; gives where to go on.
    private int ReadWord(string text, int start, StringBuilder buffer)
    {
        var (i, folded) = (start, buffer.Length);
        for (; i < text.Length; i++)
        {
            NameFolding.AppendFolded(buffer, text[i]);
            if (buffer.Length > 0 && buffer[^1] == ' ')
                break;
        }
        var end = buffer.Length > 0 && buffer[^1] == ' ' ? buffer.Length - 1 : buffer.Length;
        if (end > folded)
            _words.Add(new Place(new TextSpan(start, i), folded, end));
        if (end <= folded)
            buffer.Length = folded;
        return i + 1;
    }

    private readonly record struct Place(TextSpan Span, int Start, int End);
}
