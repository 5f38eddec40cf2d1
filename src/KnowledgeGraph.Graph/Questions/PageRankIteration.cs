namespace KnowledgeGraph.Graph.Questions;

/// <summary>
/// PageRank by power iteration (Brin and Page, 1998), as QuikGraph's <c>PageRankAlgorithm</c> defines it: an entity's rank is 0.15 and 0.85 times the sum,
/// over the relations that end at it, of their subject's rank shared out among all that begin there.
/// </summary>
/// <remarks>QuikGraph's own counts the relations of the subject anew at each of them, which in a large graph with hubs takes hours.</remarks>
internal sealed class PageRankIteration
{
    private const double Damping = 0.85;
    private const double Tolerance = 1e-9;
    private const int MostRounds = 100;

    private readonly (int Subject, int Object)[] _relations;
    private readonly int[] _outDegrees;

    public PageRankIteration(FactGraph graph)
    {
        var numbers = graph.Entities.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _relations = [.. graph.Network.Edges.Select(relation => (numbers[relation.Subject], numbers[relation.Object]))];
        _outDegrees = [.. graph.Entities.Select(graph.Network.OutDegree)];
    }

    /// <returns>The rank of each entity, in the order of the graph's entities, not scaled.</returns>
    public double[] Converge()
    {
        var ranks = new double[_outDegrees.Length];
        var change = double.MaxValue;
        for (var round = 0; round < MostRounds && change > Tolerance; round++)
        {
            var next = Next(ranks);
            change = ranks.Zip(next, (before, after) => Math.Abs(after - before)).Sum();
            ranks = next;
        }
        return ranks;
    }

    private double[] Next(double[] ranks)
    {
        var next = new double[ranks.Length];
        Array.Fill(next, 1 - Damping);
        foreach (var (subject, @object) in _relations)
            next[@object] += Damping * ranks[subject] / _outDegrees[subject];
        return next;
    }
}
