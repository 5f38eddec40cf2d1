using System.Text;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.ConllU;

namespace KnowledgeGraph.Training.Segmentation;

/// <summary>Treebank sentences as one running text, with the places where its sentences end and its contractions stand.</summary>
internal sealed class RawText
{
    private readonly StringBuilder _text = new();

    public string Text => _text.ToString();

    /// <summary>Offsets after the last character of each sentence.</summary>
    public HashSet<int> Ends { get; } = [];

    /// <summary>Spans of the tokens that the treebank splits.</summary>
    public HashSet<TextSpan> Contractions { get; } = [];

    /// <summary>Adds a sentence after what stands between it and the one before.</summary>
    /// <param name="mark">Sign put before and after, as news agencies set off their cross-heads; empty for none.</param>
    public void Add(string separator, ConllUSentence sentence, string mark = "")
    {
        var text = sentence.Text ?? throw new InvalidDataException("a sentence has no # text");
        if (_text.Length > 0)
            _text.Append(separator);
        _text.Append(mark.Length > 0 ? $"{mark} " : "");
        AddContractions(sentence, text, _text.Length);
        _text.Append(text).Append(mark.Length > 0 ? $" {mark}" : "");
        Ends.Add(_text.Length);
    }

    /// <summary>The text as <c>ud_eval.py --raw</c> gives it: a space between sentences, an empty line before a paragraph.</summary>
    public static RawText Of(IEnumerable<ConllUSentence> sentences)
    {
        var raw = new RawText();
        foreach (var sentence in sentences)
            raw.Add(sentence.StartsParagraph ? "\n\n" : " ", sentence);
        return raw;
    }

    private void AddContractions(ConllUSentence sentence, string text, int offset)
    {
        var ranges = sentence.Ranges.ToDictionary(range => range.First);
        var position = 0;
        for (var id = 1; id <= sentence.Words.Count; id++)
        {
            var range = ranges.GetValueOrDefault(id);
            var form = range?.Form ?? sentence.Words[id - 1].Form;
            var start = text.IndexOf(form, position, StringComparison.Ordinal);
            if (start < 0)
                return;
            position = start + form.Length;
            if (range is not null)
                (_, id) = (Contractions.Add(new TextSpan(offset + start, offset + position)), range.Last);
        }
    }
}
