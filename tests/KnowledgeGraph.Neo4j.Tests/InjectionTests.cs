using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Pushing;

namespace KnowledgeGraph.Neo4j.Tests;

internal sealed class InjectionTests(string transport) : DatabaseTests(transport)
{
    private static readonly string[] Attacks =
    [
        "'}) DETACH DELETE n //",
        "\"}) MATCH (n) DETACH DELETE n //",
        "`) CREATE (:Owned) //",
        @"\u0060) CREATE (:Owned) //",
        "$rows",
        "{}; CREATE (:Owned)",
        "a\u0000b\u2028c",
        "\\",
    ];

    [Test]
    public async Task NamesAliasesRolesAndIdsArriveAsDataAndNothingElse([ValueSource(nameof(Attacks))] string attack)
    {
        var mention = new MentionedEntity(attack, EntityType.State, attack, [attack], [attack], attack, attack, attack + "2");
        var other = new MentionedEntity(attack + "2", EntityType.Person, "X", [], []);
        var graph = Graph(new ArticleFacts(
            new Document(attack, attack, attack, attack, attack, attack, attack, [mention, other]),
            [new Claim("HOLDS_OFFICE", attack + "2", attack, Status.Actual, new Evidence(attack, 0, 1, attack, null, [attack], attack, attack, 1))]));
        await PushAsync(graph);
        await PushAsync(graph, prune: true);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(graph)));
            Assert.That(await CountAsync("(:Owned)"), Is.Zero);
            Assert.That((await AskAsync("MATCH (n) UNWIND labels(n) AS label WITH DISTINCT label ORDER BY label RETURN collect(label)"))[0][0],
                Is.EqualTo(new[] { "Article", "Claim", "Person", "State", "_Entity" }));
        }
    }

    [TestCase("MEETS]->() DETACH DELETE r //")]
    [TestCase("`MEETS`")]
    [TestCase("meets")]
    [TestCase("MEETS\n")]
    [TestCase("ÉLIT")]
    [TestCase("1A")]
    [TestCase("")]
    public void ATypeThatIsNoPlainNameNeverBecomesPartOfAStatement(string type)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Model.Relations(type), Throws.TypeOf<Neo4jException>());
            Assert.That(() => Model.OutdatedRelations(type), Throws.TypeOf<Neo4jException>());
            Assert.That(() => Schema.Statements([type], isEnterprise: true), Throws.TypeOf<Neo4jException>());
        }
    }
}
