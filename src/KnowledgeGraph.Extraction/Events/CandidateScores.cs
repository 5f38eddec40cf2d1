namespace KnowledgeGraph.Extraction.Events;

/// <summary>What the learnt scorers say of a candidate, each a probability.</summary>
/// <param name="Pair">That the relation holds between these two mentions; 0 where the scorer did not look at them.</param>
/// <param name="None">That no relation holds between them; 1 where the scorer did not look at them.</param>
/// <param name="Type">That the sentence reports the relation type, whoever takes part.</param>
/// <param name="Subject">That the first is the subject of such a relation, whatever its object; 0 outside the sentence.</param>
/// <param name="Object">That the second is the object of such a relation, whatever its subject; 0 outside the sentence.</param>
internal readonly record struct CandidateScores(float Pair, float None, float Type, float Subject, float Object);
