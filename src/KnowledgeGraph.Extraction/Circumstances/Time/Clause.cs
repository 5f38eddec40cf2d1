using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>How far apart two words stand in a tree, counted so that crossing a clause costs more than a phrase.</summary>
internal static class Clause
{
    /// <summary>
    /// The cost of the way from a trigger up to the word that governs both, and down to the other. 0 for a complement of the trigger itself.
    /// </summary>
    internal static double Distance(Sentence sentence, Token trigger, Token other)
    {
        var up = new Dictionary<int, double>();
        var cost = 0.0;
        for (Token? word = trigger; word is not null && up.TryAdd(word.Index, cost); word = sentence.HeadOf(word))
            cost += Up(word);
        cost = 0.0;
        var steps = 0;
        for (Token? word = other; word is not null && steps++ <= sentence.Tokens.Count; word = sentence.HeadOf(word))
        {
            if (up.TryGetValue(word.Index, out var above))
                return cost + above;
            cost += sentence.HeadOf(word)?.Index is { } head && up.ContainsKey(head) && steps == 1 ? 0 : Down(word);
        }
        return double.MaxValue;
    }

    private static double Up(Token word) => word.BaseRelation switch
    {
        "xcomp" or "aux" or "cop" or "obj" or "fixed" or "flat" => 0.5,
        "ccomp" or "nmod" or "obl" or "acl" when word.Relation != "acl:relcl" => 1,
        "conj" => 1.25,
        "advcl" or "nsubj" or "parataxis" => 1.5,
        "acl" => 3,
        _ => 2,
    };

    private static double Down(Token word) => word.BaseRelation switch
    {
        "obj" or "obl" or "nmod" or "flat" or "amod" or "nummod" or "advmod" => 0.75,
        "xcomp" => 0.5,
        "nsubj" or "appos" => 1.25,
        "conj" => 2.5,
        "ccomp" => 2,
        _ => 3,
    };
}
