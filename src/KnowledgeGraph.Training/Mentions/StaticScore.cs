using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Mentions;

/// <summary>Precision and recall of one static relation type, by names as the scorer compares them.</summary>
internal sealed class StaticScore(string type)
{
    private readonly List<string> _errors = [];
    private int _right, _missed, _invented;

    public void Note(GoldArticle gold, ArticleMentions found)
    {
        var parties = Party.Of(gold);
        var entities = Party.Of(found.Entities.ToDictionary(
            pair => pair.Key, pair => ((IEnumerable<string>)[pair.Value.Label, .. pair.Value.Forms, .. pair.Value.KnownNames], pair.Value.ActsFor), StringComparer.Ordinal));
        var open = gold.Relations.Where(relation => relation.Type == type && parties.ContainsKey(relation.Subject) && parties.ContainsKey(relation.Object)).ToList();
        var all = open.ToList();
        foreach (var fact in Facts(found).DistinctBy(fact => (fact.Subject, fact.Object)))
        {
            bool Agrees(GoldRelation relation) => parties[relation.Subject].IsSame(entities[fact.Subject]) && parties[relation.Object].Agrees(entities[fact.Object]);
            if (open.Find(Agrees) is { } hit)
            {
                open.Remove(hit);
                _right++;
            }
            else if (!all.Exists(Agrees))
            {
                _invented++;
                _errors.Add($"invented {gold.Article.Id}  {found.Entities[fact.Subject].Label} -> {found.Entities[fact.Object].Label} « {fact.Words} »");
            }
        }
        _missed += open.Count;
        _errors.AddRange(open.Select(relation => $"missed   {gold.Article.Id}  {relation.Subject} -> {relation.Object} ({relation.Role}) « {relation.Evidence} »"));
    }

    public IEnumerable<string> Lines(int errors)
    {
        var (precision, recall) = (_right / (double)Math.Max(1, _right + _invented), _right / (double)Math.Max(1, _right + _missed));
        yield return FormattableString.Invariant($"{type,-14}P {precision:F3}  R {recall:F3}  F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3}");
        foreach (var error in _errors.Take(errors))
            yield return error;
    }

    private IEnumerable<(string Subject, string Object, string Words)> Facts(ArticleMentions found) =>
        found.Facts.Where(fact => fact.Type == type).Select(fact => (fact.Subject, fact.Object, fact.Role ?? ""));
}
