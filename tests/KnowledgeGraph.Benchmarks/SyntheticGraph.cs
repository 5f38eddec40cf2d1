using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A graph of any size, the same for the same numbers: ten claims an article, few entities that much is said of and many of which little is.</summary>
internal static class SyntheticGraph
{
    private const int ClaimsPerArticle = 10;

    private static readonly string[] Sources = ["Belga", "AFP", "AP", "Reuters", "Tass", "Xinhua", "DPA", "ANSA"];

    /// <returns>A graph with exactly so many relations over so many entities, each relation with one claim.</returns>
    public static FactGraph Of(int relations, int entities, int seed = 1)
    {
        var random = new Random(seed);
        var types = Ontology.Default.Types.Where(type => !type.IsSymmetric).Select(type => type.Name).ToArray();
        var seen = new HashSet<(string, int, int)>();
        var claims = new List<(string Type, int Subject, int Object)>(relations);
        while (claims.Count < relations)
        {
            // The first round names every entity once; after that the low numbers are named more often.
            var subject = claims.Count < entities ? claims.Count : Skewed(random, entities);
            var claim = (types[random.Next(types.Length)], subject, Skewed(random, entities));
            if (claim.Item2 != claim.Item3 && seen.Add(claim))
                claims.Add(claim);
        }
        return GraphMerger.Build(claims.Chunk(ClaimsPerArticle).Select(Article));
    }

    private static int Skewed(Random random, int entities)
    {
        var at = random.NextDouble();
        return (int)(entities * at * at);
    }

    private static ArticleFacts Article((string Type, int Subject, int Object)[] claims, int number)
    {
        var id = $"article-{number:D7}";
        var day = new DateOnly(2022, 1, 1).AddDays(number % 1000).ToString("O", null);
        var mentions = claims.SelectMany(claim => new[] { claim.Subject, claim.Object }).Distinct().Select(Mention);
        return new ArticleFacts(
            new Document(id, $"Dépêche {number}", day, Sources[number % Sources.Length], null, "fr", null, [.. mentions]),
            [.. claims.Select((claim, index) => Claim(claim, id, index, day))]);
    }

    private static MentionedEntity Mention(int number)
    {
        var name = $"Entité {number}";
        return new MentionedEntity($"Q{number}", (EntityType)(number % 5), name, [$"L'{name}", name], [name], $"Q{number}");
    }

    private static Claim Claim((string Type, int Subject, int Object) claim, string article, int index, string day)
    {
        var text = $"L'Entité {claim.Subject} a fait savoir ce jour, selon plusieurs sources concordantes, ce qu'elle pense de l'Entité {claim.Object}.";
        return new Claim(claim.Type, $"Q{claim.Subject}", $"Q{claim.Object}", Status.Actual, new Evidence(article, index * 200, (index * 200) + text.Length, text, day, [], null, null, 0.9));
    }
}
