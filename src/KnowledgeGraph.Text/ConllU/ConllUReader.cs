using System.Globalization;

namespace KnowledgeGraph.Text.ConllU;

/// <summary>Reads CoNLL-U, the ten-column text format of Universal Dependencies.</summary>
public static class ConllUReader
{
    private const int Columns = 10;

    /// <exception cref="ConllUException">A line does not follow the format.</exception>
    public static IReadOnlyList<ConllUSentence> ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        return [.. Read(reader, Path.GetFileName(path))];
    }

    /// <summary>The sentences in order, read as they are asked for.</summary>
    /// <param name="file">What errors call the source.</param>
    /// <exception cref="ConllUException">A line does not follow the format.</exception>
    public static IEnumerable<ConllUSentence> Read(TextReader reader, string file)
    {
        var block = new Block(file);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                block.Add(line, number);
            else if (block.Take() is { } sentence)
                yield return sentence;
        }
        if (block.Take() is { } last)
            yield return last;
    }

    /// <summary>The lines of one sentence so far.</summary>
    private sealed class Block(string file)
    {
        private List<string> _comments = [];
        private List<ConllUWord> _words = [];
        private List<ConllURange> _ranges = [];

        public void Add(string line, int number)
        {
            if (line[0] == '#')
            {
                _comments.Add(line);
                return;
            }
            var columns = line.Split('\t');
            if (columns.Length != Columns)
                throw new ConllUException(file, number, $"{columns.Length} columns, not {Columns}");
            if (columns[0].Contains('-', StringComparison.Ordinal))
                AddRange(columns, number);
            else if (!columns[0].Contains('.', StringComparison.Ordinal))
                AddWord(columns, number);
        }

        /// <summary>The sentence read so far, or null where no word was, and a clean block.</summary>
        public ConllUSentence? Take()
        {
            if (_words.Count == 0)
                return null;
            var sentence = new ConllUSentence(_comments, _words, _ranges);
            (_comments, _words, _ranges) = ([], [], []);
            return sentence;
        }

        private void AddRange(string[] columns, int number)
        {
            var ends = columns[0].Split('-');
            if (ends.Length != 2 || Number(ends[0]) is not { } first || Number(ends[1]) is not { } last || last < first)
                throw new ConllUException(file, number, $"« {columns[0]} » is not a range of word ids");
            _ranges.Add(new ConllURange(first, last, columns[1], columns[9]));
        }

        private void AddWord(string[] columns, int number)
        {
            if (Number(columns[0]) is not { } id || id != _words.Count + 1)
                throw new ConllUException(file, number, $"word id « {columns[0]} », expected {_words.Count + 1}");
            var head = columns[6] == "_" ? -1 : Number(columns[6])
                ?? throw new ConllUException(file, number, $"head « {columns[6]} » is not a number");
            _words.Add(new ConllUWord(
                id, columns[1], columns[2], columns[3], columns[4], columns[5], head, columns[7], columns[8], columns[9]));
        }

        private static int? Number(string text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
