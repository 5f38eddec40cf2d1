using System.Text;
using KnowledgeGraph.Text.ConllU;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>All words, tokens and sentences of a CoNLL-U file on one stream of characters without white space.</summary>
internal sealed class EvaluatedFile
{
    private readonly StringBuilder _characters = new();
    private readonly List<EvaluatedWord> _words = [];
    private readonly List<(int Start, int End)> _tokens = [];
    private readonly List<(int Start, int End)> _sentences = [];

    public EvaluatedFile(IEnumerable<ConllUSentence> sentences)
    {
        foreach (var sentence in sentences)
            Add(sentence);
    }

    public string Characters => _characters.ToString();

    public IReadOnlyList<EvaluatedWord> Words => _words;

    public IReadOnlyList<(int Start, int End)> Tokens => _tokens;

    public IReadOnlyList<(int Start, int End)> Sentences => _sentences;

    private void Add(ConllUSentence sentence)
    {
        var begin = _characters.Length;
        var first = _words.Count;
        var ranges = sentence.Ranges.ToDictionary(range => range.First);
        for (var id = 1; id <= sentence.Words.Count;)
        {
            var last = ranges.TryGetValue(id, out var range) ? range.Last : id;
            var start = _characters.Length;
            _characters.Append(Evaluation.Characters.Solid(range?.Form ?? sentence.Words[id - 1].Form));
            _tokens.Add((start, _characters.Length));
            for (; id <= last; id++)
                _words.Add(new EvaluatedWord(start, _characters.Length, range is not null, sentence.Words[id - 1]));
        }
        for (var i = first; i < _words.Count; i++)
            _words[i].Parent = _words[i].Word.Head > 0 ? _words[first + _words[i].Word.Head - 1] : null;
        _sentences.Add((begin, _characters.Length));
    }
}
