using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Who;

namespace KnowledgeGraph.Extraction.Events.Roles;

/// <summary>
/// Says how well a candidate's ends fit the roles that grammar gives out in its sentence: whether a frame of its type has its subject as subject, or has another
/// one, and what its ends are to the word that reports it. « Au début de l'invasion de l'Ukraine, Kim a soutenu Moscou »: Ukraine supports nobody.
/// </summary>
internal static class Casting
{
    /// <summary>2 where a frame of the type has a mention's words first in a role, 1 where further back, 0 where nowhere, -1 where only others have it.</summary>
    public static int InFrames(Candidate candidate, Mention mention, Func<FrameMatch, IReadOnlyList<Fill>> role)
    {
        var best = 0;
        foreach (var match in candidate.Reading.Matches.Where(match => match.Frame.Type.Name == candidate.Type.Name))
        {
            var fills = role(match);
            if (fills.Count == 0)
                continue;
            var first = fills.Min(fill => fill.Rank + fill.Depth);
            var own = fills.Where(fill => IsSameWords(fill.Mention, mention)).Select(fill => fill.Rank + fill.Depth).DefaultIfEmpty(int.MaxValue).Min();
            var place = own == first ? 2 : own < int.MaxValue ? 1 : -1;
            best = best == 0 || place > best ? place : best;
        }
        return best;
    }

    /// <summary>What a mention is to a word: 4 its subject, 3 inside the subject, 2 possessor or adjective, 1 another complement, -1 inside its object, -2 its object, 0 nothing.</summary>
    public static int AsSubject(Candidate candidate, Mention mention) => Best(candidate, mention, said => said.Role switch
    {
        "subj" or "par" => said.IsHead ? 4 : 3,
        "poss" or "adj" or "de" => 2,
        "obj" => said.IsHead ? -2 : -1,
        _ => 1,
    });

    /// <summary>What a mention is to a word: 6 its object, 5 inside the object as adjective or with "de", 4 inside the object otherwise, 3 a complement, 2 inside a complement, 1 possessor or adjective, -1 its subject or in it, 0 nothing.</summary>
    public static int AsObject(Candidate candidate, Mention mention) => Best(candidate, mention, said => said.Role switch
    {
        "obj" => said.IsHead ? 6 : said.Edge is "amod " or "nmod de" ? 5 : 4,
        "subj" => -1,
        "poss" or "adj" => 1,
        _ => said.IsHead ? 3 : 2,
    });

    private static int Best(Candidate candidate, Mention mention, Func<Predication, int> place)
    {
        var best = 0;
        foreach (var said in candidate.Reading.Predications)
        {
            if (said.Predicate.Index == candidate.Trigger.Index && IsSameWords(said.Mention, mention) && place(said) is var found && (best == 0 || found > best))
                best = found;
        }
        return best;
    }

    // Readings of one phrase ("Moscou" the city and the state) have the same role.
    private static bool IsSameWords(Mention one, Mention other) => one.Sentence == other.Sentence && one.Head == other.Head;
}
