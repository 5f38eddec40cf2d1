using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary>A gold relation with the word of its evidence that reports it.</summary>
/// <param name="Sentence">Index of the trigger's sentence.</param>
/// <param name="Names">The folded names of those who vouch for it.</param>
internal sealed record GoldCircumstance(GoldRelation Relation, int Sentence, Token Trigger, IReadOnlySet<string> Names);
