using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary>An annotated article with its trees and the trigger of each of its events.</summary>
internal sealed record AnalysedGold(GoldArticle Gold, AnalysedText Text, IReadOnlyList<GoldCircumstance> Circumstances);
