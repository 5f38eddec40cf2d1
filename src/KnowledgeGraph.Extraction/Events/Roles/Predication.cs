using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Roles;

/// <summary>One thing that a sentence says of a mention: that it is an argument of a verb or noun, whatever that word means.</summary>
/// <param name="Predicate">The verb or noun.</param>
/// <param name="Name">Its lemma; of a verb whose object is a common noun, both ("rompre relation").</param>
/// <param name="Role">"subj" and "obj" as understood (the agent of a passive is a subject), else the preposition, "poss" or "adj".</param>
/// <param name="Edge">Empty where the mention is the argument itself; else how it hangs inside the argument's phrase: "amod", "nmod de", "nmod en".</param>
internal sealed record Predication(Token Predicate, string Name, string Role, Mention Mention, string Edge)
{
    /// <summary>Whether the mention is the argument itself.</summary>
    public bool IsHead => Edge.Length == 0;
}
