using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Scoring;

namespace KnowledgeGraph.Training.Tests.Scoring;

public sealed class MarkdownReportTests
{
    private static ScoredRelation Relation(string type, string status) => ScoredRelation.Of(
        new GoldRelation(type, "Russie", "Ukraine", status, "2022", [], null, "la Russie"), new Dictionary<string, Party>(StringComparer.Ordinal));

    private static SetScore Set(string name, params ArticleScore[] articles) => new(name, articles);

    private static readonly ArticleScore Half = ArticleScore.Of("a", [Relation("EXPELS", "actual"), Relation("MEETS", "planned")], [Relation("EXPELS", "actual")]);

    private static readonly ArticleScore Nothing = ArticleScore.Of("b", [Relation("MEETS", "planned")], []);

    [Test]
    public void The_report_goes_by_set_by_type_and_by_status() =>
        Assert.That(MarkdownReport.Of([Set("dev", Half), Set("own", Nothing)]), Is.EqualTo("""
            | set | articles | events P | R | F1 | core F1 | offices and places F1 | dates right |
            |---|--:|--:|--:|--:|--:|--:|--:|
            | dev | 1 | 1.00 | 0.50 | 0.67 | 1.00 | 0.00 | 1.00 |
            | own | 1 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 |
            | **mean** | 2 | 0.50 | 0.25 | 0.33 | 0.50 | 0.00 | 0.50 |

            | of all sets | annotated | P | R | F1 | F1 dev | F1 own |
            |---|--:|--:|--:|--:|--:|--:|
            | `EXPELS` | 1 | 1.00 | 1.00 | 1.00 | 1.00 |  |
            | `MEETS` | 2 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 |
            | events, `actual` | 1 | 1.00 | 1.00 | 1.00 | 1.00 |  |
            | events, `negated` | 0 | 0.00 | 0.00 | 0.00 |  |  |
            | events, `planned` | 2 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 |
            | events, `possible` | 0 | 0.00 | 0.00 | 0.00 |  |  |

            """).NoClip);

    [Test]
    public void It_is_put_between_its_two_lines_and_nothing_else_changes() =>
        Assert.That(MarkdownReport.Into("A\n<!-- accuracy -->\nold\n<!-- /accuracy -->\nB\n", "new\n"), Is.EqualTo("A\n<!-- accuracy -->\nnew\n<!-- /accuracy -->\nB\n"));

    [Test]
    public void A_text_without_the_two_lines_is_refused() =>
        Assert.That(() => MarkdownReport.Into("A\n", "new\n"), Throws.TypeOf<FormatException>().With.Message.Contains("<!-- accuracy -->"));
}
