using Newtonsoft.Json;

namespace KnowledgeGraph.Export.Json;

/// <summary>Walks through a JSON text forward, saying file, line and position when it finds something else than was asked for.</summary>
internal sealed class JsonCursor : IDisposable
{
    private readonly JsonTextReader _reader;
    private readonly string _file;
    private readonly Dictionary<string, string> _pool;

    /// <param name="file">Stands for the text in messages.</param>
    /// <param name="pool">The pool of another cursor, where many read parts of one file.</param>
    public JsonCursor(TextReader text, string file, Dictionary<string, string>? pool = null)
    {
        (_file, _pool) = (file, pool ?? new(StringComparer.Ordinal));
        _reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, CloseInput = false, PropertyNameTable = new DefaultJsonNameTable(), SupportMultipleContent = true };
    }

    /// <summary>Moves to the next token.</summary>
    public void Next()
    {
        if (!TryNext())
            throw Error("the file ends before its JSON does");
    }

    /// <summary>Moves to the next token, if there is one.</summary>
    public bool TryNext()
    {
        try
        {
            return _reader.Read();
        }
        catch (JsonReaderException e)
        {
            throw Invalid(e);
        }
    }

    /// <summary>Reads an object at the cursor; the callback finds the cursor on each property's value and must use it up.</summary>
    public void Object(Action<string> property)
    {
        Require(JsonToken.StartObject, "an object");
        for (Next(); _reader.TokenType != JsonToken.EndObject; Next())
        {
            var name = (string)_reader.Value!;
            Next();
            property(name);
        }
    }

    /// <summary>Reads an array at the cursor; the callback finds the cursor on each item and must use it up.</summary>
    public void Array(Action item)
    {
        Require(JsonToken.StartArray, "an array");
        for (Next(); _reader.TokenType != JsonToken.EndArray; Next())
            item();
    }

    public string? TextOrNull()
    {
        if (_reader.TokenType == JsonToken.Null)
            return null;
        Require(JsonToken.String, "a text");
        return (string)_reader.Value!;
    }

    public string Text() => TextOrNull() ?? throw Error("expected a text, found null");

    /// <summary>As <see cref="Text"/>, for values that come again and again: equal ones are one object.</summary>
    public string Pooled() => Pool(Text());

    public string? PooledOrNull() => TextOrNull() is { } text ? Pool(text) : null;

    /// <summary>An array of texts, a single text, or null for none.</summary>
    public IReadOnlyList<string> Texts()
    {
        if (_reader.TokenType != JsonToken.StartArray)
            return PooledOrNull() is { } single ? [single] : [];
        List<string>? texts = null;
        Array(() => (texts ??= []).Add(Pooled()));
        return texts is null ? [] : texts.ToArray();
    }

    public int Integer()
    {
        Require(JsonToken.Integer, "a whole number");
        return _reader.Value is long and >= int.MinValue and <= int.MaxValue and var number ? (int)number : throw Error("the number is too large");
    }

    public double Number()
    {
        if (_reader.TokenType == JsonToken.Integer)
            return Integer();
        Require(JsonToken.Float, "a number");
        return (double)_reader.Value!;
    }

    /// <summary>Passes over the value at the cursor, whatever it is.</summary>
    public void Skip()
    {
        try
        {
            _reader.Skip();
        }
        catch (JsonReaderException e)
        {
            throw Invalid(e);
        }
    }

    public GraphFileException Error(string reason) => new($"{_file}, line {_reader.LineNumber}, position {_reader.LinePosition}: {reason}");

    public void Dispose() => ((IDisposable)_reader).Dispose();

    private GraphFileException Invalid(JsonReaderException e) =>
        new($"{_file}, line {Math.Max(1, e.LineNumber)}, position {e.LinePosition}: this is not valid JSON", e);

    private string Pool(string text)
    {
        if (_pool.TryGetValue(text, out var pooled))
            return pooled;
        _pool.Add(text, text);
        return text;
    }

    private void Require(JsonToken token, string what)
    {
        if (_reader.TokenType != token)
            throw Error($"expected {what}, found {_reader.TokenType.ToString().ToLowerInvariant()}");
    }
}
