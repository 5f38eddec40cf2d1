using System.Globalization;
using System.Text;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests;

public sealed class FormatTests
{
    private static readonly string[] Formats = [.. GraphFormats.All.Select(format => format.Name)];

    /// <summary>What each format looks like; KG_UPDATE_EXPECTED=1 writes them anew.</summary>
    [TestCaseSource(nameof(Formats))]
    public void A_format_writes_what_its_golden_files_say(string format)
    {
        var folder = Path.Combine(SharedData.Repository, "tests", "KnowledgeGraph.Export.Tests", "Golden");
        foreach (var (name, bytes) in Sample.Files(format))
        {
            var path = Path.Combine(folder, format, name);
            if (Environment.GetEnvironmentVariable("KG_UPDATE_EXPECTED") is { Length: > 0 })
                AtomicFile.Write(path, stream => stream.Write(bytes));
            Assert.That(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"), Is.EqualTo(File.ReadAllText(path).ReplaceLineEndings("\n")).Or.EqualTo("\uFEFF" + File.ReadAllText(path).ReplaceLineEndings("\n")));
        }
    }

    [TestCaseSource(nameof(Formats))]
    public void The_same_bytes_under_another_culture(string format)
    {
        var usual = Sample.Files(format);
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("", useUserOverride: false) { NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "−" } };
        try
        {
            Assert.That(Sample.Files(format), Is.EqualTo(usual));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [TestCaseSource(nameof(Formats))]
    public void An_empty_graph_can_be_written(string format) =>
        Assert.That(Sample.Files(format, GraphMerger.Build([])).Values.Select(bytes => bytes.Length), Has.Some.GreaterThan(0));

    [TestCase("json", 0)]
    [TestCase("graphml", 9)]
    [TestCase("graphml-strict", 9)]
    [TestCase("gexf", 3)]
    [TestCase("neo4j-csv", 105)]
    [TestCase("csv", 0)]
    [TestCase("cypher", 0)]
    [TestCase("turtle", 0)]
    [TestCase("jsonld", 0)]
    [TestCase("dot", 19)]
    [TestCase("annotations", 0)]
    public void Characters_that_a_format_cannot_hold_are_counted(string name, int count)
    {
        GraphFormats.TryGet(name, out var format);
        Assert.That(format!.Write(Nasty.Graph, (_, content) => content(Stream.Null)), Is.EqualTo(count));
        Assert.That(format.Write(Sample.Graph, (_, content) => content(Stream.Null)), Is.Zero);
    }

    [TestCase("jsonld")]
    [TestCase("annotations")]
    public void Nasty_text_is_valid_JSON_and_survives(string format)
    {
        var json = JObject.Parse(Sample.Text(format, Nasty.Graph));
        var texts = json.DescendantsAndSelf().OfType<JValue>().Select(value => value.Value as string);
        Assert.That(texts, Has.Some.EqualTo(Nasty.InQuotes));
    }

    [Test]
    public void No_cell_of_a_spreadsheet_begins_like_a_formula()
    {
        foreach (var (name, bytes) in Sample.Files("csv", Nasty.Graph))
        {
            var cells = CsvCells.In(Encoding.UTF8.GetString(bytes)).SelectMany(row => row).ToArray();
            Assert.That(cells.Where(cell => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0])), Is.Empty, name);
            Assert.That(cells, Has.Some.EqualTo(name == "nodes.csv" ? "'" + Nasty.InNames : "'" + Nasty.InQuotes));
        }
    }

    [Test]
    public void Tables_for_the_importer_have_no_lines_within_fields_and_lists_parted_by_one_delimiter()
    {
        var files = Sample.Files("neo4j-csv", Nasty.Graph);
        foreach (var (name, bytes) in files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal) && !file.Key.EndsWith(".header.csv", StringComparison.Ordinal)))
        {
            var text = Encoding.UTF8.GetString(bytes);
            var columns = Encoding.UTF8.GetString(files[name.Replace(".csv", ".header.csv", StringComparison.Ordinal)]).Trim().Split(',').Length;
            var rows = CsvCells.In(text);
            Assert.That(rows.Select(row => row.Length), Is.All.EqualTo(columns), name);
            Assert.That(rows, Has.Count.EqualTo(text.Count(character => character == '\n')), name);
        }
        Assert.That(CsvCells.In(Encoding.UTF8.GetString(files["mentions.csv"]))[0][4].Split('\u001F'), Has.Length.EqualTo(2));
    }
}
