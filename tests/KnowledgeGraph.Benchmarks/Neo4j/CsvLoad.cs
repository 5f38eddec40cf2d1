using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Pushing;
using Row = System.Collections.Generic.Dictionary<string, object?>;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>Loads the rows of a push by <c>LOAD CSV</c>, with the statements of the push: what the server itself can do with the same data.</summary>
internal sealed class CsvLoad(FactGraph graph, string importFolder)
{
    private static readonly string[] Whole = ["start", "end", "push", "sourceCount", "claimCount"];
    private static readonly string[] Lists = ["aliases", "knownNames", "forms", "attributedTo", "sources"];

    private readonly List<(string File, string Cypher)> _loads = [];

    /// <summary>Writes the files; not part of what is measured.</summary>
    public void Prepare()
    {
        var rows = new Rows(1);
        Add("articles", Model.Articles, graph.Documents.Select(rows.Article));
        foreach (var ofType in graph.Entities.GroupBy(entity => entity.Type))
            Add($"entities-{ofType.Key}", Model.Entities(ofType.Key), ofType.Select(Rows.Entity));
        Add("mentions", Model.Mentions, graph.Documents.SelectMany(document => document.Mentions, rows.Mention));
        var relations = FactWriter.RelationsOfClaims(graph);
        Add("claims", Model.Claims, graph.Facts.SelectMany(ClaimIds.Of).OrderBy(claim => claim.Claim.Subject, StringComparer.Ordinal)
            .Select(claim => rows.Claim(claim.Claim, claim.Id, relations[claim.Claim.Evidence])));
        foreach (var ofType in graph.Relations.GroupBy(relation => relation.Type))
            Add($"relations-{ofType.Key}", Model.Relations(ofType.Key), ofType.Select(relation => Rows.Relation(relation, graph)));
    }

    public async Task RunAsync(Func<string, Task> implicitTransaction, ITransport transport)
    {
        foreach (var statement in Schema.Statements(graph.Relations.Select(relation => relation.Type).Distinct(), isEnterprise: false))
            await transport.RunAsync(Statement.Write(statement));
        await transport.RunAsync(Statement.Read("CALL db.awaitIndexes(300)"));
        foreach (var (file, cypher) in _loads)
            await implicitTransaction(cypher.Replace("$file", $"'file:///{file}'", StringComparison.Ordinal));
    }

    private void Add(string name, string model, IEnumerable<Row> rows)
    {
        var all = rows.ToArray();
        string[] outer = [.. all[0].Keys.Where(key => key != "props")];
        string[] inner = [.. ((Row)all[0]["props"]!).Keys];
        var header = string.Join(',', outer.Concat(inner.Select(key => "p_" + key)));
        var lines = all.Select(row => string.Join(',', outer.Select(key => row[key]).Concat(inner.Select(key => ((Row)row["props"]!)[key])).Select(Field)));
        File.WriteAllLines(Path.Combine(importFolder, name + ".csv"), lines.Prepend(header));
        _loads.Add(($"{name}.csv", Cypher(model, outer, inner)));
    }

    // An empty field is null to LOAD CSV, a quoted one is text.
    private static string Field(object? value)
    {
        var text = value is IEnumerable<string> list ? string.Join('\u001F', list) : Convert.ToString(value, CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(text) ? "" : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // UNWIND $rows AS row … RETURN …, but from the file and by the server's own batches.
    private static string Cypher(string model, string[] outer, string[] inner)
    {
        var lines = model.Split('\n', StringSplitOptions.TrimEntries);
        var body = string.Join('\n', lines[1..^1]);
        var map = $"{{{string.Concat(outer.Select(key => $"{key}: csv.{key}, "))}props: {{{string.Join(", ", inner.Select(Property))}}}}}";
        return $"LOAD CSV WITH HEADERS FROM $file AS csv CALL (csv) {{ WITH {map} AS row\n{body} }} IN TRANSACTIONS OF 5000 ROWS";
    }

    private static string Property(string key) => key switch
    {
        _ when Whole.Contains(key) => $"{key}: toInteger(csv.p_{key})",
        "confidence" => $"{key}: toFloat(csv.p_{key})",
        _ when Lists.Contains(key) => $"{key}: split(csv.p_{key}, '\\u001F')",
        _ => $"{key}: csv.p_{key}",
    };
}
