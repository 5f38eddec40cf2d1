using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Mentions;

/// <summary>Compares the ends of an article's annotated events with the mentions found in it.</summary>
internal sealed class EndMatcher(GoldArticle gold, AnalysedText text, ArticleMentions found)
{
    private readonly IReadOnlyDictionary<string, Party> _gold = Party.Of(gold);
    private readonly IReadOnlyDictionary<string, Party> _found = Party.Of(found.Entities.ToDictionary(
        pair => pair.Key, pair => ((IEnumerable<string>)[pair.Value.Label, .. pair.Value.Forms, .. pair.Value.KnownNames], pair.Value.ActsFor), StringComparer.Ordinal));

    public void Score(MentionScore score)
    {
        var types = gold.Entities.DistinctBy(entity => entity.Label).ToDictionary(entity => entity.Label, entity => entity.Type, StringComparer.Ordinal);
        foreach (var relation in gold.Relations.Where(relation => relation.Type is not ("HOLDS_OFFICE" or "PART_OF")))
        {
            var evidence = gold.Article.Text.IndexOf(relation.Evidence, StringComparison.Ordinal);
            foreach (var end in new[] { relation.Subject, relation.Object }.Where(_gold.ContainsKey))
                score.Note(types[end], end, IsFound(end, _ => true), IsFound(end, mention => IsNear(mention, evidence, relation.Evidence.Length)));
        }
    }

    private bool IsFound(string end, Func<Mention, bool> where) =>
        found.Mentions.Any(mention => _gold[end].IsSame(_found[mention.Entity]) && where(mention));

    private bool IsNear(Mention mention, int start, int length)
    {
        var sentence = text.Sentences[mention.Sentence].Span;
        return sentence.Overlaps(new TextSpan(start, start + length));
    }
}
