using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>Tells whether two members of one phrase can be both parties of an act: « les deux pays se sont accusés », but not « les deux régions ont été reconnues ».</summary>
internal static class MutualActs
{
    /// <summary>Whether the parties are not named by one phrase, or the sentence has a word that makes the act mutual.</summary>
    public static bool Allows(Candidate candidate) =>
        candidate.Type.IsSymmetric || !IsOnePhrase(candidate.Subject, candidate.Object) || candidate.Reading.Sentence.Tokens.Any(IsMutual);

    private static bool IsOnePhrase(Mention one, Mention other) => one.IsMember && other.IsMember && one.Sentence == other.Sentence && one.Head == other.Head;

    private static bool IsMutual(Token token) => token.Lemma is "se" or "mutuellement" or "réciproquement" or "entre" or "leur" or "rompre";
}
