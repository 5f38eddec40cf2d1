using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Text.French.Lexica;

/// <summary>
/// The forms of the language with their analyses, searched in place: loading reads one file and the few tables in front of the forms.
/// Safe for use from several threads.
/// </summary>
public sealed class Lexicon
{
    private readonly byte[] _bytes;
    private readonly (Upos Upos, Morphology Morphology)[] _tags;
    private readonly SuffixRule[] _rules;
    private readonly int _sets;
    private readonly int _forms;
    private readonly int[] _blocks;
    private readonly int _formsEnd;

    private static readonly Lazy<Lexicon> ShippedWords = new(() => LoadShipped("words"));
    private static readonly Lazy<Lexicon> ShippedNames = new(() => LoadShipped("names"));

    private Lexicon(byte[] bytes)
    {
        _bytes = bytes;
        var sections = new Sections(bytes);
        _tags = [.. Lines(sections.Next()).Select(ParseTag)];
        _rules = [.. Lines(sections.Next()).Select(ParseRule)];
        _sets = sections.Next().Start;
        (_forms, _formsEnd) = sections.Next();
        var offsets = sections.Next();
        _blocks = new int[(offsets.End - offsets.Start) / sizeof(int)];
        for (var i = 0; i < _blocks.Length; i++)
            _blocks[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(offsets.Start + i * sizeof(int)));
    }

    /// <summary>The words of French, as shipped with the program; loaded once.</summary>
    /// <exception cref="LexiconException">The file is damaged.</exception>
    public static Lexicon Words => ShippedWords.Value;

    /// <summary>
    /// Given names, names of places and others (feature <c>NameType</c>: Giv, Geo, Oth) and the nouns and adjectives of inhabitants,
    /// as shipped with the program; loaded once.
    /// </summary>
    /// <exception cref="LexiconException">The file is damaged.</exception>
    public static Lexicon Names => ShippedNames.Value;

    /// <exception cref="LexiconException">The bytes are no lexicon of this version.</exception>
    public static Lexicon Load(Stream stream)
    {
        var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        try
        {
            return new Lexicon(buffer.ToArray());
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            throw new LexiconException("the file is damaged (install the program again)");
        }
    }

    /// <summary>The analyses of a form exactly as written, in the order of the lexicon; none where it is unknown.</summary>
    public IReadOnlyList<Analysis> Exact(string form)
    {
        var set = Find(form);
        if (set < 0)
            return [];
        var position = _sets + set;
        var analyses = new Analysis[_bytes[position]];
        for (var i = 0; i < analyses.Length; i++)
        {
            var at = position + 1 + i * LexiconFormat.AnalysisBytes;
            var (upos, morphology) = _tags[Number(at)];
            analyses[i] = new Analysis(_rules[Number(at + 2)].Apply(form), upos, morphology);
        }
        return analyses;
    }

    /// <summary>The analyses of a form of running text, where capitals may hide another spelling (see <see cref="SpellingVariants"/>).</summary>
    public IEnumerable<Analysis> Analyses(string form) => SpellingVariants.Of(form).SelectMany(Exact);

    /// <summary>Whether the form stands in the lexicon exactly as written.</summary>
    public bool Contains(string form) => Find(form) >= 0;

    private int Number(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(at));

    /// <summary>The offset of the form's analysis set, or -1.</summary>
    private int Find(string form)
    {
        if (form.Length > LexiconFormat.LongestForm)
            return -1;
        Span<byte> key = stackalloc byte[LexiconFormat.LongestForm * 3];
        key = key[..Encoding.UTF8.GetBytes(form, key)];
        var block = BlockOf(key);
        return block < 0 || key.Length > LexiconFormat.LongestForm ? -1 : FindInBlock(block, key);
    }

    /// <summary>The last block whose first form is not after the key, or -1.</summary>
    private int BlockOf(ReadOnlySpan<byte> key)
    {
        int low = 0, high = _blocks.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = _forms + _blocks[middle];
            if (_bytes.AsSpan(at + 2, _bytes[at + 1]).SequenceCompareTo(key) <= 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }

    private int FindInBlock(int block, ReadOnlySpan<byte> key)
    {
        var at = _forms + _blocks[block];
        var end = block + 1 < _blocks.Length ? _forms + _blocks[block + 1] : _formsEnd;
        // How many bytes of the key the last form read has in common with it.
        var matched = 0;
        while (at < end)
        {
            int shared = _bytes[at], length = _bytes[at + 1];
            if (shared < matched)
                return -1;
            if (shared == matched)
            {
                var rest = _bytes.AsSpan(at + 2, length);
                matched += rest.CommonPrefixLength(key[matched..]);
                if (matched == key.Length && shared + length == key.Length)
                    return _bytes[at + 2 + length] | _bytes[at + 3 + length] << 8 | _bytes[at + 4 + length] << 16;
            }
            at += 2 + length + LexiconFormat.SetIdBytes;
        }
        return -1;
    }

    private string[] Lines((int Start, int End) section) =>
        Encoding.UTF8.GetString(_bytes, section.Start, section.End - section.Start).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static (Upos Upos, Morphology Morphology) ParseTag(string line)
    {
        var parts = line.Split(' ');
        return (Enum.Parse<Upos>(parts[0]), new Morphology(parts[1]));
    }

    private static SuffixRule ParseRule(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return new SuffixRule(int.Parse(line.AsSpan(0, space), System.Globalization.CultureInfo.InvariantCulture), line[(space + 1)..]);
    }

    private static Lexicon LoadShipped(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(typeof(Lexicon), $"{name}.lexicon")
            ?? throw new LexiconException($"{name}.lexicon is not in the program");
        return Load(stream);
    }

    /// <summary>Walks over the length-prefixed sections of the file.</summary>
    private sealed class Sections
    {
        private readonly byte[] _bytes;
        private int _position = sizeof(uint);

        public Sections(byte[] bytes)
        {
            if (bytes.Length < sizeof(uint) || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != LexiconFormat.Magic)
                throw new FormatException();
            _bytes = bytes;
        }

        public (int Start, int End) Next()
        {
            var start = _position + sizeof(int);
            var length = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(_position));
            ArgumentOutOfRangeException.ThrowIfNegative(length);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _bytes.Length - start);
            _position = start + length;
            return (start, _position);
        }
    }
}
