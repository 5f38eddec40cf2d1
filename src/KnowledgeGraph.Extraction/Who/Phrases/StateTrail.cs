using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who.Phrases;

/// <summary>Which states an article has been speaking of, to fill in the one that « le gouvernement » or « le pays » leaves out.</summary>
internal sealed class StateTrail
{
    // A mention one sentence back weighs 0.9 of one here; one in the same sentence is as often the other side; the headline says whom all is about. Found by trial on the training articles.
    private const double Decay = 0.9, Everywhere = 0.2, SameSentence = 0.5, Headline = 1;

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
            weights[step.State] = weights.GetValueOrDefault(step.State) + WeightOf(step.Sentence, step.Token, sentence, token);
        }
        var total = weights.Values.Sum();
        return [.. weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(3).Select(pair => (pair.Key, pair.Value / total))];
    }

    private static double WeightOf(int said, int saidAt, int sentence, int token)
    {
        var near = said < sentence ? Math.Pow(Decay, sentence - said) : said == sentence && saidAt < token ? SameSentence : 0;
        return Everywhere + near + (said == 0 ? Headline : 0);
    }
}
