using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who.Phrases;

/// <summary>Which states an article has been speaking of, to fill in the one that « le gouvernement » or « le pays » leaves out.</summary>
internal sealed class StateTrail
{
    // A mention one sentence back weighs 0.8 of one here; over the whole article every mention weighs a little.
    private const double Decay = 0.8, Everywhere = 0.05;

    private readonly List<(int Sentence, int Token, string State)> _steps;

    public StateTrail(MentionBoard board) => _steps =
    [
        .. board.All.Where(mention => board.Card(mention.Entity).Type == EntityType.State && mention.Certainty >= 0.5 && mention.Form is not (MentionForm.Nominal or MentionForm.Pronoun))
            .Select(mention => (mention.Sentence, mention.First, mention.Entity))
            .OrderBy(step => step.Sentence).ThenBy(step => step.First),
    ];

    /// <summary>The states most spoken of before a token, the likelier first, each with its share of all.</summary>
    /// <param name="fits">Which states can be meant; all where null.</param>
    public IReadOnlyList<(string State, double Share)> Before(int sentence, int token, Func<string, bool>? fits = null)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var step in fits is null ? _steps : _steps.Where(step => fits(step.State)))
        {
            var isBefore = step.Sentence < sentence || step.Sentence == sentence && step.Token < token;
            var weight = Everywhere + (isBefore ? Math.Pow(Decay, sentence - step.Sentence) : 0);
            weights[step.State] = weights.GetValueOrDefault(step.State) + weight;
        }
        var total = weights.Values.Sum();
        return [.. weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(3).Select(pair => (pair.Key, pair.Value / total))];
    }
}
