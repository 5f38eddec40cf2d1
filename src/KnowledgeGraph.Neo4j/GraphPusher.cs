using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Neo4j.Pushing;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Brings a graph into a database. Everything is merged on ids, so a push may be repeated, and one that was broken off is completed by pushing
/// again. Facts of articles are written first; what is counted over articles follows from all the facts that are then in the database.
/// Two pushes into one database come one after the other.
/// </summary>
/// <param name="ontology">Says which relation types are symmetric, where facts of several graphs meet.</param>
public sealed class GraphPusher(ITransport transport, Ontology ontology)
{
    /// <summary>Rows that a push of the graph writes, at least: what progress counts.</summary>
    public static long RowsOf(FactGraph graph) => Totals.Of(graph).Rows;

    /// <exception cref="Neo4jException">The push did not complete; what was written stays and does no harm.</exception>
    public Task<PushReport> PushAsync(FactGraph graph, PushOptions options, IProgress<PushProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        return new Push(transport, ontology, graph, options, progress).RunAsync(cancellation);
    }
}
