using System.Text;
using KnowledgeGraph.Text.French.Lexica;

namespace KnowledgeGraph.Training.Lexica;

/// <summary>Writes a lexicon in the form that <see cref="Lexicon"/> reads (<see cref="LexiconFormat"/>). The same rows give the same bytes.</summary>
internal sealed class LexiconWriter
{
    private readonly Index<string> _tags = new();
    private readonly Index<SuffixRule> _rules = new();
    private readonly List<byte> _sets = [];
    private readonly Dictionary<string, int> _setOffsets = new(StringComparer.Ordinal);

    public static void Write(Stream stream, IEnumerable<LexiconRow> rows)
    {
        var entries = rows
            .GroupBy(row => row.Form, StringComparer.Ordinal)
            .Select(group => (Key: Encoding.UTF8.GetBytes(group.Key), Rows: group.Distinct().ToArray()))
            .Where(entry => entry.Key.Length <= LexiconFormat.LongestForm)
            .OrderBy(entry => entry.Key, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)));
        new LexiconWriter().WriteAll(stream, [.. entries]);
    }

    private void WriteAll(Stream stream, IReadOnlyList<(byte[] Key, LexiconRow[] Rows)> entries)
    {
        var forms = new MemoryStream();
        var offsets = new MemoryStream();
        var offsetWriter = new BinaryWriter(offsets);
        byte[] previous = [];
        for (var i = 0; i < entries.Count; i++)
        {
            if (i % LexiconFormat.FormsInBlock == 0)
            {
                offsetWriter.Write((int)forms.Length);
                previous = [];
            }
            WriteForm(forms, previous, entries[i].Key, SetOffset(entries[i].Rows));
            previous = entries[i].Key;
        }
        var writer = new BinaryWriter(stream);
        writer.Write(LexiconFormat.Magic);
        WriteSection(writer, Encoding.UTF8.GetBytes(string.Join('\n', _tags.Values)));
        WriteSection(writer, Encoding.UTF8.GetBytes(string.Join('\n', _rules.Values.Select(rule => $"{rule.Strip} {rule.Append}"))));
        WriteSection(writer, _sets.ToArray());
        WriteSection(writer, forms.ToArray());
        WriteSection(writer, offsets.ToArray());
    }

    private static void WriteForm(MemoryStream forms, byte[] previous, byte[] key, int set)
    {
        var shared = previous.AsSpan().CommonPrefixLength(key);
        forms.WriteByte((byte)shared);
        forms.WriteByte((byte)(key.Length - shared));
        forms.Write(key.AsSpan(shared));
        for (var shift = 0; shift < LexiconFormat.SetIdBytes * 8; shift += 8)
            forms.WriteByte((byte)(set >> shift));
    }

    /// <summary>Where the analysis set of the rows begins; equal sets are stored once.</summary>
    private int SetOffset(LexiconRow[] rows)
    {
        var bytes = new MemoryStream();
        var writer = new BinaryWriter(bytes);
        writer.Write((byte)rows.Length);
        foreach (var row in rows)
        {
            writer.Write((ushort)_tags[row.Tag]);
            writer.Write((ushort)_rules[SuffixRule.Between(row.Form, row.Lemma)]);
        }
        var set = bytes.ToArray();
        var key = Convert.ToHexString(set);
        if (_setOffsets.TryGetValue(key, out var offset))
            return offset;
        offset = _sets.Count;
        _sets.AddRange(set);
        _setOffsets.Add(key, offset);
        return offset;
    }

    private static void WriteSection(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>Numbers values in the order in which they come.</summary>
    private sealed class Index<T> where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = [];

        public List<T> Values { get; } = [];

        public int this[T value]
        {
            get
            {
                if (_numbers.TryGetValue(value, out var number))
                    return number;
                _numbers.Add(value, Values.Count);
                Values.Add(value);
                return Values.Count - 1;
            }
        }
    }
}
