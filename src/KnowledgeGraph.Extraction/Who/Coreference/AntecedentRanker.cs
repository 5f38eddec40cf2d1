namespace KnowledgeGraph.Extraction.Who.Coreference;

/// <summary>
/// Ranks the entities spoken of before a place as what a pronoun there may stand for. Near mentions, subjects and entities named often weigh more; nothing is decided, each gets a share.
/// </summary>
internal sealed class AntecedentRanker
{
    private const int Window = 3;
    private const double Decay = 0.55, SubjectBonus = 2.2, NestedPenalty = 0.5, Often = 0.04;

    private readonly MentionBoard _board;
    private readonly List<Step> _steps;
    private readonly Dictionary<string, int> _counts;

    public AntecedentRanker(MentionBoard board)
    {
        _board = board;
        _steps = [.. board.All.Where(mention => mention.Certainty >= 0.5 && mention.Form != MentionForm.Pronoun).Select(StepOf).OrderBy(step => step.Sentence).ThenBy(step => step.Token)];
        _counts = _steps.CountBy(step => step.Entity, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The entities that fit, the likelier first, each with its share of the squared weight of all that fit.</summary>
    public IReadOnlyList<(EntityCard Card, double Share)> Rank(int sentence, int token, Func<EntityCard, double> fit)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var step in StepsBefore(sentence, token))
        {
            var weight = step.Weight * Math.Pow(Decay, sentence - step.Sentence) + Often * Math.Min(10, _counts[step.Entity]);
            weights[step.Entity] = Math.Max(weights.GetValueOrDefault(step.Entity), weight);
        }
        var fitting = weights.Select(pair => (Card: _board.Card(pair.Key), Weight: pair.Value * fit(_board.Card(pair.Key)))).Where(pair => pair.Weight > 0)
            .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Card.Id, StringComparer.Ordinal).ToList();
        var total = fitting.Sum(pair => pair.Weight * pair.Weight);
        return [.. fitting.Select(pair => (pair.Card, pair.Weight * pair.Weight / total))];
    }

    private IEnumerable<Step> StepsBefore(int sentence, int token)
    {
        for (var i = LastBefore(sentence, token); i >= 0 && _steps[i].Sentence >= sentence - Window; i--)
            yield return _steps[i];
    }

    private int LastBefore(int sentence, int token)
    {
        int low = 0, high = _steps.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_steps[middle].Sentence < sentence || _steps[middle].Sentence == sentence && _steps[middle].Token < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    private Step StepOf(Mention mention)
    {
        var head = _board.View.Sentences[mention.Sentence][mention.Head];
        var weight = mention.Form == MentionForm.Demonym || head.BaseRelation is "nmod" or "amod" ? NestedPenalty : 1;
        return new Step(mention.Sentence, mention.First, mention.Entity, head.BaseRelation is "nsubj" ? weight * SubjectBonus : weight);
    }

    private readonly record struct Step(int Sentence, int Token, string Entity, double Weight);
}
