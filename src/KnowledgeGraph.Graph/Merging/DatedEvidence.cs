namespace KnowledgeGraph.Graph.Merging;

/// <summary>Evidence with its date read, and the day from which its article could be read (the last of days where unknown).</summary>
internal sealed record DatedEvidence(Evidence Evidence, EdtfDate? Date, DateOnly Published);
