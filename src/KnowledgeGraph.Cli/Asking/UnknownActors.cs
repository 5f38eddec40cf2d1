using System.Globalization;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Lists the actors that the gazetteer lacks, those first that most articles speak of: who is worth adding to it.</summary>
internal static class UnknownActors
{
    public static void Write(FactGraph graph, int top, Terminal terminal)
    {
        var table = new TextTable("Entity", "Type", "Articles", "Relations", "Id");
        foreach (var (entity, relations) in ByEntity(graph).Take(top))
            table.Add(entity.Label, entity.Type.ToString(), Text(ArticlesOf(relations)), Text(relations.Count), entity.Id);
        table.Write(terminal);
    }

    private static IEnumerable<(Entity Entity, List<Relation> Relations)> ByEntity(FactGraph graph) => graph.Relations
        .SelectMany(relation => new[] { (Entity: relation.Subject, Relation: relation), (Entity: relation.Object, Relation: relation) })
        .Where(end => KnownActors.CouldBeKnown(end.Entity.Id) && !KnownActors.Contains(end.Entity.Id))
        .GroupBy(end => end.Entity.Id, StringComparer.Ordinal)
        .Select(ends => (ends.First().Entity, Relations: ends.Select(end => end.Relation).Distinct().ToList()))
        .OrderByDescending(actor => ArticlesOf(actor.Relations)).ThenByDescending(actor => actor.Relations.Count).ThenBy(actor => actor.Entity.Id, StringComparer.Ordinal);

    private static int ArticlesOf(IEnumerable<Relation> relations) =>
        relations.SelectMany(relation => relation.Evidence).Select(evidence => evidence.Document).Distinct(StringComparer.Ordinal).Count();

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
