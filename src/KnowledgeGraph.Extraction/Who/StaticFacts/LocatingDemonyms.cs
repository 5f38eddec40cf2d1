using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who.StaticFacts;

/// <summary>Takes back the demonyms that only say where a named place lies, once that is told: « la péninsule ukrainienne de Crimée » names nobody who acts.</summary>
internal sealed class LocatingDemonyms(MentionBoard board, Gazetteer gazetteer)
{
    private const int FarthestName = 8;

    private static readonly WordClasses Words = WordClasses.Read("places.txt");

    public void Withdraw()
    {
        foreach (var mention in board.All.Where(Locates).ToList())
            board.Withdraw(new TokenRange(mention.Sentence, mention.First, mention.Last));
    }

    private bool Locates(Mention mention)
    {
        if (mention.Form != MentionForm.Demonym)
            return false;
        var sentence = board.View.Sentences[mention.Sentence];
        return sentence.HeadOf(sentence[mention.Head]) is { } noun && Words.Has("kind", board.View.Lower(mention.Sentence, noun.Index))
            && board.In(mention.Sentence).Any(place => place.Form == MentionForm.Name && place.First > mention.Last && place.First - mention.Last <= FarthestName && IsPlace(place));
    }

    private bool IsPlace(Mention mention) => board.Card(mention.Entity).Type == EntityType.Region || gazetteer.DeFacto(mention.Entity) is not null;
}
