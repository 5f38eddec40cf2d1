using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Answers as rows, each under the names of its columns and, if asked for, over the sentences that say so.</summary>
internal sealed class AnswerTable(FactGraph graph, Terminal terminal, bool hasEvidence, bool hasReasons)
{
    private static readonly string[] Header = ["Subject", "Relation", "Object", "Date", "Status", "Sources", "Articles"];

    public void Write(IReadOnlyList<Answer> answers)
    {
        if (answers.Count == 0)
            return;
        var table = new TextTable(Header);
        foreach (var answer in answers)
        {
            table.Add(Row(answer));
            if (hasEvidence)
                table.AddNotes(Sentences(answer.Relation));
        }
        table.Write(terminal);
    }

    private static string[] Row(Answer answer)
    {
        var relation = answer.Relation;
        var documents = relation.Evidence.Select(report => report.Document).Distinct(StringComparer.Ordinal).ToArray();
        return
        [
            answer.Subject.Label,
            relation.Type,
            answer.Object.Label,
            DateOf(answer),
            relation.Status.InFiles(),
            relation.Sources.ToString(CultureInfo.InvariantCulture),
            documents.Length <= 3 ? string.Join(", ", documents) : string.Create(CultureInfo.InvariantCulture, $"{documents[0]} and {documents.Length - 1} more"),
        ];
    }

    private static string DateOf(Answer answer)
    {
        var date = answer.Relation.Date?.Text ?? "no date";
        return answer.CountsFrom is { } day ? string.Create(CultureInfo.InvariantCulture, $"{date}, counted from its report of {day:yyyy-MM-dd}") : date;
    }

    private IEnumerable<string> Sentences(Relation relation)
    {
        var reasons = hasReasons ? MergeReasons.Of(relation, graph) : null;
        for (var i = 0; i < relation.Evidence.Count; i++)
        {
            var report = relation.Evidence[i];
            yield return $"« {report.Text} »  {Origin(report)}";
            if (reasons is not null)
                yield return $"    {reasons[i]}";
        }
    }

    private string Origin(Evidence report)
    {
        var document = graph.TryGetDocument(report.Document, out var found) ? found : null;
        var speakers = report.AttributedTo.Select(id => graph.TryGetEntity(id, out var speaker) ? speaker.Label : id).ToArray();
        string?[] parts = [report.Document, document?.Source, document?.Published, speakers.Length > 0 ? $"according to {string.Join(", ", speakers)}" : null];
        return $"({string.Join(", ", parts.OfType<string>())})";
    }
}
