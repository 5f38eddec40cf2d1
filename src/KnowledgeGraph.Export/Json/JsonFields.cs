using Newtonsoft.Json;

namespace KnowledgeGraph.Export.Json;

/// <summary>A property and its value in one call.</summary>
internal static class JsonFields
{
    public static void Field(this JsonTextWriter json, string name, string? value)
    {
        json.WritePropertyName(name, escape: false);
        json.WriteValue(value);
    }

    public static void Field(this JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name, escape: false);
        json.WriteValue(value);
    }

    public static void Field(this JsonTextWriter json, string name, double value)
    {
        json.WritePropertyName(name, escape: false);
        json.WriteValue(value);
    }

    public static void Field(this JsonTextWriter json, string name, IReadOnlyList<string> values)
    {
        json.WritePropertyName(name, escape: false);
        json.Array(values);
    }

    public static void Array(this JsonTextWriter json, IReadOnlyList<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteValue(value);
        json.WriteEndArray();
    }

    public static void FieldUnless(this JsonTextWriter json, string? usual, string name, string? value)
    {
        if (value != usual)
            json.Field(name, value);
    }

    /// <summary>An array with an item a line: indented as far as the brace of each item, where the writer indents at all.</summary>
    public static void Lines<T>(this JsonTextWriter json, string property, IEnumerable<T> items, Action<T> writeFields)
    {
        var outer = json.Formatting;
        json.WritePropertyName(property, escape: false);
        json.WriteStartArray();
        var isEmpty = true;
        foreach (var item in items)
        {
            isEmpty = false;
            json.Formatting = outer;
            json.WriteStartObject();
            json.Formatting = Formatting.None;
            writeFields(item);
            json.Formatting = Formatting.None;
            json.WriteEndObject();
        }
        json.Formatting = isEmpty ? Formatting.None : outer;
        json.WriteEndArray();
        json.Formatting = outer;
    }
}
