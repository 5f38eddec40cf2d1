using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Frames;

/// <summary>
/// Finds the frames that a sentence evokes and fills their roles along the tree. It knows grammar and nothing of diplomacy:
/// what a trigger means and where its roles stand is all in the frames.
/// </summary>
internal sealed class FrameMatcher(FrameLexicon lexicon)
{
    public IEnumerable<FrameMatch> Match(Sentence sentence, int index, MentionIndex mentions)
    {
        foreach (var token in sentence.Tokens)
        {
            foreach (var frame in lexicon.For(token))
            {
                if (frame.IsReflexive && !IsReflexive(sentence, token))
                    continue;
                if (CompanionsOf(sentence, token, frame) is { } companions)
                    yield return Fill(sentence, index, mentions, frame, token, companions);
            }
        }
    }

    private static FrameMatch Fill(
        Sentence sentence, int index, MentionIndex mentions, Frame frame, Token trigger, IReadOnlyList<Token> companions)
    {
        IReadOnlyList<Fill> Role(IReadOnlyList<Position> positions) =>
            [.. positions.SelectMany((position, rank) => FillsOf(sentence, mentions, position, rank, trigger, companions))];

        return new FrameMatch(frame, index, trigger, companions, Role(frame.Subject), Role(frame.Object), Role(frame.Both));
    }

    private static IEnumerable<Fill> FillsOf(
        Sentence sentence, MentionIndex mentions, Position position, int rank, Token trigger, IReadOnlyList<Token> companions) =>
        HeadsAt(sentence, position, trigger, companions)
            .SelectMany(sentence.WithConjuncts)
            .DistinctBy(head => head.Index)
            .SelectMany(head => mentions.Under(head).Select(found => new Fill(found.Mention, position, rank, found.Depth)));

    private static IEnumerable<Token> HeadsAt(Sentence sentence, Position position, Token trigger, IReadOnlyList<Token> companions) => position.Kind switch
    {
        PositionKind.Subject => LogicalSubject.Of(sentence, trigger),
        PositionKind.Object => LogicalObject.Of(sentence, trigger),
        PositionKind.Possessor => Each(trigger, companions, token => LogicalSubject.Possessors(sentence, token)),
        PositionKind.Apposed => Apposed(sentence, trigger),
        PositionKind.Preposition when position.Preposition == "par" && trigger.Upos == Upos.NOUN =>
            Each(trigger, companions, token => LogicalSubject.Agents(sentence, token)),
        PositionKind.Preposition => Each(trigger, companions, token => Complements.With(sentence, token, position.Preposition)),
        _ => [],
    };

    private static IEnumerable<Token> Each(Token trigger, IReadOnlyList<Token> companions, Func<Token, IEnumerable<Token>> find) =>
        find(trigger).Concat(companions.SelectMany(find));

    // « la Syrie, alliée de Moscou », « Damas est l'allié de Moscou », « son allié russe », « les territoires occupés »
    private static IEnumerable<Token> Apposed(Sentence sentence, Token trigger)
    {
        var subjects = sentence.Children(trigger, "nsubj").SelectMany(subject => LogicalSubject.Resolve(sentence, subject));
        var around = trigger.BaseRelation is "appos" or "amod" or "acl" or "flat" && sentence.HeadOf(trigger) is { } head ? [head] : Array.Empty<Token>();
        return subjects.Concat(around).Concat(sentence.Children(trigger, "appos")).Concat(sentence.Children(trigger, "flat"));
    }

    private static bool IsReflexive(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb.Index).Any(child => child.Upos == Upos.PRON && child.Lemma is ("se" or "soi"));

    // One token for each set of companions, or null where one is missing.
    private static List<Token>? CompanionsOf(Sentence sentence, Token trigger, Frame frame)
    {
        var found = new List<Token>();
        foreach (var lemmas in frame.Companions)
        {
            if (CompanionOf(sentence, found.Count > 0 ? found[^1] : trigger, lemmas) is not { } companion
                && (companion = CompanionOf(sentence, trigger, lemmas)) is null)
                return null;
            found.Add(companion);
        }
        return found;
    }

    private static Token? CompanionOf(Sentence sentence, Token token, IReadOnlySet<string> lemmas)
    {
        // « les relations rompues »: the companion may be the noun that the participle stands on.
        if (token.BaseRelation is "acl" or "amod" && sentence.HeadOf(token) is { } head && lemmas.Contains(head.Lemma))
            return head;
        var near = sentence.ChildrenOf(token.Index).ToList();
        return near.FirstOrDefault(child => lemmas.Contains(child.Lemma))
            ?? near.SelectMany(child => sentence.ChildrenOf(child.Index)).FirstOrDefault(child => lemmas.Contains(child.Lemma));
    }
}
