using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Answers as a JSON array, for scripts.</summary>
internal static class AnswerJson
{
    public static void Write(FactGraph graph, IReadOnlyList<Answer> answers, TextWriter output)
    {
        using (var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartArray();
            foreach (var answer in answers)
                Write(json, answer, graph);
            json.WriteEndArray();
        }
        output.WriteLine();
    }

    private static void Write(JsonTextWriter json, Answer answer, FactGraph graph)
    {
        var relation = answer.Relation;
        json.WriteStartObject();
        Property(json, "id", relation.Id);
        Property(json, "type", relation.Type);
        json.WritePropertyName("subject");
        Write(json, answer.Subject);
        json.WritePropertyName("object");
        Write(json, answer.Object);
        Property(json, "status", relation.Status.InFiles());
        Property(json, "date", relation.Date?.Text);
        if (answer.CountsFrom is { } day)
            Property(json, "countsFrom", day.ToString("O", CultureInfo.InvariantCulture));
        Property(json, "attributedTo", relation.AttributedTo);
        Property(json, "about", relation.About);
        Property(json, "role", relation.Role);
        Property(json, "confidence", relation.Confidence);
        Property(json, "sources", relation.Sources);
        json.WritePropertyName("evidence");
        json.WriteStartArray();
        foreach (var report in relation.Evidence)
            Write(json, report, graph);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, Entity entity)
    {
        json.WriteStartObject();
        Property(json, "id", entity.Id);
        Property(json, "type", entity.Type.ToString());
        Property(json, "label", entity.Label);
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, Evidence report, FactGraph graph)
    {
        var document = graph.TryGetDocument(report.Document, out var found) ? found : null;
        json.WriteStartObject();
        Property(json, "document", report.Document);
        Property(json, "source", document?.Source);
        Property(json, "published", document?.Published);
        Property(json, "start", report.Start);
        Property(json, "end", report.End);
        Property(json, "text", report.Text);
        Property(json, "date", report.Date);
        Property(json, "attributedTo", report.AttributedTo);
        Property(json, "confidence", report.Confidence);
        json.WriteEndObject();
    }

    private static void Property(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        if (value is not IReadOnlyList<string> list)
        {
            json.WriteValue(value);
            return;
        }
        json.WriteStartArray();
        foreach (var item in list)
            json.WriteValue(item);
        json.WriteEndArray();
    }
}
