using KnowledgeGraph.Graph;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export.Json;

/// <summary>The fields of a piece of evidence.</summary>
internal static class EvidenceJson
{
    public static void Write(JsonTextWriter json, Evidence evidence)
    {
        json.Field("document", evidence.Document);
        json.Field("start", evidence.Start);
        json.Field("end", evidence.End);
        json.Field("text", evidence.Text);
        json.Field("date", evidence.Date);
        json.Field("attributedTo", evidence.AttributedTo);
        json.Field("about", evidence.About);
        json.Field("role", evidence.Role);
        json.Field("confidence", evidence.Confidence);
    }
}
