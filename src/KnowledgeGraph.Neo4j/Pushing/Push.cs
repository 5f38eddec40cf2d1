using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>One push: the order of its stages.</summary>
internal sealed class Push
{
    private static readonly Leftovers NoLeftovers = new([], []);

    // Differs from every other push's: what carries another number was not written by this one.
    private readonly long _number = Random.Shared.NextInt64(1, 1L << 53);
    private readonly ITransport _transport;
    private readonly Ontology _ontology;
    private readonly FactGraph _graph;
    private readonly PushOptions _options;
    private readonly Totals _expected;
    private readonly string[] _types;
    private readonly BatchWriter _writer;
    private readonly FactWriter _facts;
    private readonly RelationWriter _relations;

    public Push(ITransport transport, Ontology ontology, FactGraph graph, PushOptions options, IProgress<PushProgress>? progress)
    {
        (_transport, _ontology, _graph, _options) = (transport, ontology, graph, options);
        _expected = Totals.Of(graph);
        _types = [.. graph.Relations.Select(relation => relation.Type).Distinct()];
        _writer = new BatchWriter(transport, options.BatchSize, progress) { Total = _expected.Rows };
        _facts = new FactWriter(_writer, new Rows(_number));
        _relations = new RelationWriter(_writer);
    }

    public async Task<PushReport> RunAsync(CancellationToken cancellation)
    {
        await new SchemaWriter(_transport, _writer).WriteAsync(_types, cancellation).ConfigureAwait(false);
        await _facts.WriteAsync(_graph, cancellation).ConfigureAwait(false);
        var isAlone = (await TotalsAsync(cancellation).ConfigureAwait(false)).HoldNoMoreFactsThan(_expected);
        var leftovers = isAlone ? NoLeftovers : await FindLeftoversAsync(cancellation).ConfigureAwait(false);
        if (_options.Prune && !leftovers.IsEmpty)
            _options.BeforePruning?.Invoke(leftovers);
        var merged = isAlone
            ? await WriteRelationsAloneAsync(cancellation).ConfigureAwait(false)
            : await WriteMergedAsync(leftovers, cancellation).ConfigureAwait(false);
        if (_options.Prune)
            await new Pruner(_writer).RemoveAsync(leftovers, cancellation).ConfigureAwait(false);
        await new Verification(_transport, _number, _options.BatchSize).RequireAsync(_graph, merged, cancellation).ConfigureAwait(false);
        return new PushReport(_expected.Articles, _expected.Entities, _expected.Claims, merged.Relations.Count, _writer.Counters, leftovers, !isAlone);
    }

    private Task<Totals> TotalsAsync(CancellationToken cancellation) => Totals.InAsync(_transport, _types, cancellation);

    private Task<Leftovers> FindLeftoversAsync(CancellationToken cancellation) =>
        new LeftoverFinder(_transport, _number, _options.BatchSize).FindAsync(_graph.Documents, cancellation);

    // Most pushes: the database holds the facts of this graph and no others, so its relations are the graph's.
    private async Task<FactGraph> WriteRelationsAloneAsync(CancellationToken cancellation)
    {
        await _relations.WriteAsync(_graph, cancellation).ConfigureAwait(false);
        if ((await TotalsAsync(cancellation).ConfigureAwait(false)).Relations > _expected.Relations)
            await _relations.RemoveOutdatedAsync(_graph, Touched.By(_graph, NoLeftovers), cancellation).ConfigureAwait(false);
        return _graph;
    }

    private async Task<FactGraph> WriteMergedAsync(Leftovers leftovers, CancellationToken cancellation)
    {
        var touched = Touched.By(_graph, leftovers);
        var surroundings = await new Surroundings(_transport, _number)
            .ReadAsync(touched, _options.Prune ? leftovers : NoLeftovers, cancellation).ConfigureAwait(false);
        var merged = MergedFacts.Build(_graph, surroundings, _ontology);
        _writer.Total += touched.Entities.Count + merged.Relations.Count - _expected.Relations;
        await _facts.WriteEntitiesAsync(merged.Entities.Where(entity => touched.Entities.Contains(entity.Id)), cancellation).ConfigureAwait(false);
        await _relations.WriteAsync(merged, cancellation).ConfigureAwait(false);
        await _relations.ReassignClaimsAsync(_graph, merged, cancellation).ConfigureAwait(false);
        await _relations.RemoveOutdatedAsync(merged, touched, cancellation).ConfigureAwait(false);
        return merged;
    }
}
