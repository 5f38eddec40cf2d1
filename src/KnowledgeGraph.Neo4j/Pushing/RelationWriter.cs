using KnowledgeGraph.Graph;
using Row = System.Collections.Generic.Dictionary<string, object?>;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>Writes relations, and takes away those that their claims no longer make.</summary>
internal sealed class RelationWriter(BatchWriter writer)
{
    public async Task WriteAsync(FactGraph graph, CancellationToken cancellation)
    {
        foreach (var ofType in graph.Relations.GroupBy(relation => relation.Type))
            await writer.WriteAsync("relations", Model.Relations(ofType.Key), ofType.Select(relation => Rows.Relation(relation, graph)), cancellation).ConfigureAwait(false);
    }

    /// <summary>Gives claims the relations that they have now, those of <paramref name="written"/> only where they changed.</summary>
    public Task ReassignClaimsAsync(FactGraph written, FactGraph merged, CancellationToken cancellation)
    {
        var before = ByClaim(written).ToDictionary(StringComparer.Ordinal);
        var changed = ByClaim(merged).Where(pair => before.GetValueOrDefault(pair.Key) != pair.Value);
        return writer.WriteAsync("claims", Model.RelationOfClaims, changed.Select(pair => new Row(2) { ["id"] = pair.Key, ["relation"] = pair.Value }), cancellation);
    }

    private static IEnumerable<KeyValuePair<string, string>> ByClaim(FactGraph graph)
    {
        var relations = FactWriter.RelationsOfClaims(graph);
        return graph.Facts.SelectMany(ClaimIds.Of).Select(claim => KeyValuePair.Create(claim.Id, relations[claim.Claim.Evidence]));
    }

    public async Task RemoveOutdatedAsync(FactGraph graph, Touched touched, CancellationToken cancellation)
    {
        var ids = graph.Relations.ToLookup(TouchedKey.Of, relation => relation.Id);
        foreach (var ofType in touched.Keys.GroupBy(key => key.Type))
        {
            var keys = ofType.OrderBy(key => key.Subject, StringComparer.Ordinal).ThenBy(key => key.Object, StringComparer.Ordinal);
            await writer.RunAsync(Model.OutdatedRelations(ofType.Key), keys.Select(key => ToRow(key, ids[key])), cancellation).ConfigureAwait(false);
        }
    }

    private static Row ToRow(TouchedKey key, IEnumerable<string> ids) => new(4)
    {
        ["subject"] = key.Subject,
        ["object"] = key.Object,
        ["status"] = Names.Of(key.Status),
        ["ids"] = ids.ToArray(),
    };
}
