using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export.Json;

/// <summary>Makes JSON that stands inside a field of another format, on one line, with its buffers used again and again.</summary>
internal sealed class CompactJson : IDisposable
{
    private readonly StringBuilder _buffer = new();
    private readonly JsonTextWriter _json;

    public CompactJson() => _json = new JsonTextWriter(new StringWriter(_buffer));

    public string Array(IReadOnlyList<string> values)
    {
        _buffer.Clear();
        _json.WriteStartArray();
        foreach (var value in values)
            _json.WriteValue(value);
        _json.WriteEndArray();
        return _buffer.ToString();
    }

    public string Array<T>(IReadOnlyList<T> items, Action<JsonTextWriter, T> writeFields)
    {
        _buffer.Clear();
        _json.WriteStartArray();
        foreach (var item in items)
        {
            _json.WriteStartObject();
            writeFields(_json, item);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        return _buffer.ToString();
    }

    public void Dispose() => ((IDisposable)_json).Dispose();
}
