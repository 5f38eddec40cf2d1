using CsvHelper;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Csv;

/// <summary>Two tables for spreadsheets. With a byte order mark, without which Excel takes UTF-8 for something else; no cell can be run as a formula.</summary>
internal sealed class CsvFormat : IGraphFormat
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=@+-\t\r\n",
    };

    public string Name => "csv";

    public IReadOnlyList<string> Files { get; } = ["nodes.csv", "edges.csv"];

    public int Write(FactGraph graph, FileWriter write)
    {
        write(Files[0], stream => WriteTable(stream, ["id", "type", "label", "aliases", "wikidata", "iso", "actsFor"], graph.Entities.Select(Row)));
        write(Files[1], stream => WriteTable(
            stream,
            ["id", "relation", "subject", "subjectLabel", "object", "objectLabel", "status", "date", "dateEarliest", "dateLatest", "attributedTo", "about", "role", "confidence", "sources", "documents", "quotes"],
            graph.Relations.Select(Row)));
        return 0;
    }

    private static void WriteTable(Stream stream, string[] header, IEnumerable<string?[]> rows)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var row in rows.Prepend(header))
        {
            foreach (var cell in row)
                csv.WriteField(Harmless(cell));
            csv.EndRecord();
        }
    }

    // Excel in some languages takes the full-width signs for the plain ones, which the writer knows.
    private static string? Harmless(string? cell) => cell is ['＝' or '＠' or '＋' or '－', ..] ? $"'{cell}" : cell;

    private static string?[] Row(Entity entity) =>
        [entity.Id, entity.Type.ToString(), entity.Label, List(entity.Aliases), entity.Wikidata, entity.Iso, entity.ActsFor];

    private static string?[] Row(Relation relation) =>
    [
        relation.Id,
        relation.Type,
        relation.Subject.Id,
        relation.Subject.Label,
        relation.Object.Id,
        relation.Object.Label,
        relation.Status.InFiles(),
        relation.Date?.Text,
        relation.Earliest(),
        relation.Latest(),
        List(relation.AttributedTo),
        relation.About,
        relation.Role,
        TextFiles.Number(relation.Confidence),
        TextFiles.Number(relation.Sources),
        List(relation.Evidence.Select(report => report.Document).Distinct(StringComparer.Ordinal)),
        string.Join(" | ", relation.Evidence.Select(report => report.Text)),
    ];

    private static string List(IEnumerable<string> values) => string.Join("; ", values);
}
