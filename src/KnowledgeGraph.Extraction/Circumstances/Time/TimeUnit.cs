namespace KnowledgeGraph.Extraction.Circumstances.Time;

internal enum TimeUnit
{
    Day,
    Week,
    Month,
    Year,
}
