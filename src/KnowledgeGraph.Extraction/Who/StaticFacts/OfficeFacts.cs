using KnowledgeGraph.Extraction.Who.Persons;

namespace KnowledgeGraph.Extraction.Who.StaticFacts;

/// <summary>Turns the offices read beside names into facts: for each person and state or organisation the surest, earliest told.</summary>
internal static class OfficeFacts
{
    public static IEnumerable<StaticFact> From(MentionBoard board, IEnumerable<OfficeReading> readings) => readings
        .Where(reading => reading.Of is not null && board.Knows(reading.Of) && reading.Role.Length > 0)
        .GroupBy(reading => (reading.Person, reading.Of))
        .Select(group => group.OrderByDescending(reading => reading.Certainty).First())
        .OrderBy(reading => reading.Evidence.Sentence).ThenBy(reading => reading.Evidence.First)
        .Select(reading => new StaticFact(
            "HOLDS_OFFICE", reading.Person, reading.Of!, reading.Role, reading.Evidence.Sentence, board.View.SpanOf(reading.Evidence), reading.Certainty));
}
