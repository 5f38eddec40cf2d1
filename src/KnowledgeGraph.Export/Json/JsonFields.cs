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
}
