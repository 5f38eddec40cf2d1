using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Neo4j.Tests;

internal sealed class PushTests(string transport) : DatabaseTests(transport)
{
    [Test]
    public async Task EveryRelationArticleAndQuotationArrives()
    {
        var graph = Graph(Facts.Some);
        var report = await PushAsync(graph);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await CountAsync("(:_Entity)-[r]->(:_Entity)"), Is.EqualTo(graph.Relations.Count));
            Assert.That(await CountAsync("(:Article)"), Is.EqualTo(2));
            Assert.That(await CountAsync("(:State)"), Is.EqualTo(4));
            Assert.That(await AskAsync("MATCH (c:Claim) RETURN c.quotation ORDER BY c.quotation"), Is.EqualTo(
                graph.Facts.SelectMany(facts => facts.Claims).Select(claim => new object[] { claim.Evidence.Text }).OrderBy(row => (string)row[0], StringComparer.Ordinal)));
            Assert.That((report.Articles, report.Entities, report.Claims, report.Relations), Is.EqualTo((2, 5, 5, 4)));
        }
    }

    [Test]
    public async Task TheSentenceBehindARelationIsOneQuery()
    {
        await PushAsync(Graph(Facts.Some));
        var rows = await AskAsync("""
            MATCH (:State {name: 'Corée du Nord'})-[r:RECOGNISES]->(o), (a:Article)-[:REPORTS]->(c:Claim {relation: r.id})-[:OBJECT]->(o)
            RETURN a.source, r.date, r.dateEarliest, r.sources, r.sourceCount, c.start
            """);
        Assert.That(rows, Is.EqualTo(new[] { new object[] { "Belga", "2022-07-13", "2022-07-13", new[] { "Belga" }, 1L, 0L } }));
    }

    [Test]
    public async Task ASecondPushCreatesNothing()
    {
        var graph = Graph(Facts.Some);
        await PushAsync(graph);
        var again = await PushAsync(graph);
        Assert.That((again.Counters.NodesCreated, again.Counters.RelationshipsCreated, again.Counters.NodesDeleted, again.Counters.RelationshipsDeleted), Is.EqualTo((0, 0, 0, 0)));
        Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(graph)));
    }

    [Test]
    public async Task WhatIsPulledIsWhatWasPushedByteForByte()
    {
        var graph = Graph(Facts.Some);
        await PushAsync(graph);
        Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(graph)));
    }

    [Test]
    public async Task AnEmptyGraphAndAnArticleThatSaysNothingCanBePushed()
    {
        await PushAsync(Graph());
        var graph = Graph(Facts.Article("empty", null, null, []));
        await PushAsync(graph);
        Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(graph)));
    }

    [Test]
    public async Task AChangedClaimIsUpdatedInPlace()
    {
        await PushAsync(Graph(Facts.Some));
        var changed = Facts.Some;
        var claim = changed[0].Claims[0];
        changed[0] = changed[0] with { Claims = [claim with { Evidence = claim.Evidence with { Date = null, Confidence = 0.5, About = null, AttributedTo = [] } }, .. changed[0].Claims.Skip(1)] };
        var report = await PushAsync(Graph(changed));
        Assert.That((report.Counters.NodesCreated, report.Counters.RelationshipsCreated, report.Leftovers.IsEmpty), Is.EqualTo((0, 0, true)));
        Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(Graph(changed))));
        Assert.That(await CountAsync("()-[r:RECOGNISES {id: '" + Graph(changed).RelationsOf("RECOGNISES").First(relation => relation.Subject.Id == "Q423").Id + "'}]->() WHERE r.date IS NULL AND r.about IS NULL"), Is.EqualTo(1));
    }

    [Test]
    public async Task AnEntityWhoseTypeChangesStaysOneNode()
    {
        await PushAsync(Graph(Facts.Some));
        var changed = Facts.Some.Select(facts => facts with { Document = facts.Document with { Mentions = [.. facts.Document.Mentions.Select(mention => mention.Id == "Q16150196" ? mention with { Type = EntityType.Region } : mention)] } });
        await PushAsync(Graph(changed));
        Assert.That(await AskAsync("MATCH (n {id: 'Q16150196'}) RETURN labels(n)"), Is.EqualTo(new[] { new[] { new[] { "_Entity", "Region" } } }));
    }

    [Test]
    public async Task WhatIsGoneStaysAndIsToldUnlessPruned()
    {
        await PushAsync(Graph(Facts.Some));
        var report = await PushAsync(Graph(Facts.Some[0], Facts.Some[1] with { Claims = [] }));
        Assert.That(report.Leftovers.Claims, Has.Count.EqualTo(2));
        Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(Graph(Facts.Some))));
    }

    [Test]
    public async Task PruningShowsHowMuchThenLeavesTheGraphAndNoMore()
    {
        await PushAsync(Graph(Facts.Some));
        var left = Graph(Facts.Some[0], Facts.Article("a2", "AP", null, [Facts.State("Q159", "Russie", "le Kremlin")]));
        (int, int, long)? shown = null;
        await PushAsync(left, prune: true, leftovers => shown = (leftovers.Claims.Count, leftovers.Mentions.Count, CountAsync("(:Claim)").Result));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(shown, Is.EqualTo((2, 2, 5L)));
            Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(left)));
            Assert.That(await CountAsync("(:_Entity {id: 'Q183'})"), Is.Zero, "nobody names it any more");
            Assert.That(await CountAsync("(:_Entity)-[r]->(:_Entity)"), Is.EqualTo(left.Relations.Count));
        }
    }

    [Test]
    public async Task PruningTouchesOnlyTheArticlesPushed()
    {
        await PushAsync(Graph(Facts.Some));
        var one = Graph(Facts.Some[0] with { Claims = [] });
        await PushAsync(one, prune: true);
        Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(Graph(Facts.Some[0] with { Claims = [] }, Facts.Some[1]))));
    }

    [Test]
    public async Task ShardsPushedInAnyOrderEndAsTheirMerge([Values] bool turned)
    {
        var shards = Shards();
        if (turned)
            Array.Reverse(shards);
        foreach (var shard in shards)
            await PushAsync(Graph(shard));
        var merge = Graph(shards.SelectMany(shard => shard));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(merge)));
            Assert.That(await RelationsAsync(), Is.EqualTo(RelationsOf(merge)));
            Assert.That(await AskAsync("MATCH (n:_Entity) RETURN n.id, n.name, n.aliases ORDER BY n.id"), Is.EqualTo(
                merge.Entities.OrderBy(entity => entity.Id, StringComparer.Ordinal).Select(entity => new object[] { entity.Id, entity.Label, entity.Aliases })));
            Assert.That(await CountAsync("(c:Claim) WHERE NOT EXISTS { (:_Entity)-[r {id: c.relation}]->(:_Entity) }"), Is.Zero);
        }
    }

    [Test]
    public async Task AMergedDatabaseIsUnchangedByPushingAShardAgain()
    {
        foreach (var shard in Shards())
            await PushAsync(Graph(shard));
        var before = await RelationsAsync();
        var again = await PushAsync(Graph(Shards()[0]));
        Assert.That((again.Counters.NodesCreated, again.Counters.RelationshipsCreated, again.Counters.RelationshipsDeleted), Is.EqualTo((0, 0, 0)));
        Assert.That(await RelationsAsync(), Is.EqualTo(before));
    }

    // As a server leaves it that died while it made the constraint.
    [Test]
    public async Task AnIndexThatBarsTheNameOfAConstraintGoes()
    {
        await Transport.RunAsync(Statement.Write("DROP CONSTRAINT article_id IF EXISTS"));
        await Transport.RunAsync(Statement.Write("CREATE INDEX article_id FOR (n:Article) ON (n.id)"));
        await PushAsync(Graph(Facts.Some));
        Assert.That(await AskAsync("SHOW CONSTRAINTS YIELD name WHERE name = 'article_id' RETURN name"), Has.Exactly(1).Items);
    }

    // Two at once are not meant to be, and may be told so; but neither may break what the other writes.
    [Test]
    public async Task TwoPushesAtOnceDoNoHarmAndOneMoreOfEachCompletesThem([Values] bool areTheSame)
    {
        FactGraph[] graphs = [Graph(Crowd("one")), Graph(Crowd(areTheSame ? "one" : "two"))];
        await using var second = await Transports.OpenAsync(Target);
        var failures = await Task.WhenAll(FailureOfAsync(Transport, graphs[0]), FailureOfAsync(second, graphs[1]));
        Assert.That(failures.Where(failure => failure is not null), Is.All.Property("Message").Contains("something else").And.All.Property("Message").Contains("run the same command again"));
        foreach (var graph in graphs)
            await PushAsync(graph);
        var merge = Graph(graphs.SelectMany(graph => graph.Facts).DistinctBy(facts => facts.Document.Id));
        Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(merge)));
        Assert.That(await RelationsAsync(), Is.EqualTo(RelationsOf(merge)));
    }

    // Many articles on few entities, so that pushes want the same locks.
    private static IEnumerable<ArticleFacts> Crowd(string name) => Enumerable.Range(0, 60).Select(number => Facts.Article($"{name}{number}", name, "2022-09-01",
        [.. Enumerable.Range(0, 6).Select(state => Facts.State($"Q{state}", $"État {state}", name))],
        [.. Enumerable.Range(0, 6).Select(state => Facts.Claim("SANCTIONS", $"Q{state}", $"Q{(state + 1 + (number % 5)) % 6}", $"{name}{number}", $"20{10 + (number % 12)}", start: state * 40))]));

    private static async Task<Exception?> FailureOfAsync(ITransport transport, FactGraph graph)
    {
        try
        {
            await new GraphPusher(transport, Ontology.Default).PushAsync(graph, new PushOptions(BatchSize: 40));
            return null;
        }
        catch (Neo4jException failure)
        {
            return failure;
        }
    }

    [Test]
    public async Task AMissingEndIsAnErrorAndNotDroppedInSilence()
    {
        var writer = new Pushing.BatchWriter(Transport, 100, null);
        var row = new Dictionary<string, object?> { ["id"] = "r", ["subject"] = "nobody", ["object"] = "nobody", ["earliest"] = null, ["latest"] = null, ["props"] = new Dictionary<string, object?>() };
        Assert.That(() => writer.WriteAsync("relations", Pushing.Model.Relations("MEETS"), [row], default), Throws.TypeOf<Neo4jException>().With.Message.Contains("1 of 1 relations"));
    }

    // Seen apart, each of the first two shards knows one veto; together they know two, and the third cannot tell which it means.
    private static ArticleFacts[][] Shards()
    {
        MentionedEntity[] mentions = [Facts.State("Q159", "Russie", "Moscou"), Facts.State("Q37470", "Conseil de sécurité", "le Conseil")];
        return
        [
            [Facts.Article("v1", "AP", "2022-10-01", mentions, Facts.Claim("VETOES", "Q159", "Q37470", "v1", "2022-09-30")), Facts.Some[0]],
            [Facts.Article("v2", "AFP", "2022-02-26", [.. mentions, Facts.Person("x", "X")], Facts.Claim("VETOES", "Q159", "Q37470", "v2", "2022-02-25", attributedTo: "person/x"))],
            [Facts.Article("v3", "Belga", "2023-01-01", [Facts.State("Q159", "Fédération de Russie"), mentions[1]], Facts.Claim("VETOES", "Q159", "Q37470", "v3", "2022")), Facts.Some[1]],
        ];
    }

    private async Task<object?[][]> RelationsAsync() => [.. (await AskAsync("""
        MATCH (s:_Entity)-[r]->(o:_Entity)
        RETURN r.id, type(r), s.id, o.id, r.status, r.date, r.sourceCount, r.claimCount, r.confidence, r.attributedTo
        """)).Select(row => row.ToArray()).OrderBy(row => (string)row[0]!, StringComparer.Ordinal)];

    private static object?[][] RelationsOf(FactGraph graph) => [.. graph.Relations.OrderBy(relation => relation.Id, StringComparer.Ordinal).Select(relation => new object?[]
    {
        relation.Id, relation.Type, relation.Subject.Id, relation.Object.Id, relation.Status.ToString().ToLowerInvariant(), relation.Date?.Text,
        (long)relation.Sources, (long)relation.Evidence.Count, relation.Confidence, relation.AttributedTo,
    })];
}
