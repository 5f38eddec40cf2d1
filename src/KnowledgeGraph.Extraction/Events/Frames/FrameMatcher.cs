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
                var companion = CompanionOf(sentence, token, frame);
                if (companion is null && frame.Companions.Count > 0)
                    continue;
                yield return Fill(sentence, index, mentions, frame, token, companion);
            }
        }
    }

    private static FrameMatch Fill(
        Sentence sentence, int index, MentionIndex mentions, Frame frame, Token trigger, Token? companion)
    {
        IReadOnlyList<Fill> Role(IReadOnlyList<Position> positions) =>
            [.. positions.SelectMany((position, rank) => FillsOf(sentence, mentions, position, rank, trigger, companion))];

        return new FrameMatch(frame, index, trigger, companion, Role(frame.Subject), Role(frame.Object), Role(frame.Both));
    }

    private static IEnumerable<Fill> FillsOf(
        Sentence sentence, MentionIndex mentions, Position position, int rank, Token trigger, Token? companion) =>
        HeadsAt(sentence, position, trigger, companion)
            .SelectMany(sentence.WithConjuncts)
            .DistinctBy(head => head.Index)
            .SelectMany(head => mentions.Under(head).Select(found => new Fill(found.Mention, position, rank, found.Depth)));

    private static IEnumerable<Token> HeadsAt(Sentence sentence, Position position, Token trigger, Token? companion) => position.Kind switch
    {
        PositionKind.Subject => LogicalSubject.Of(sentence, trigger),
        PositionKind.Object => LogicalObject.Of(sentence, trigger),
        PositionKind.Possessor => Each(trigger, companion, token => Possessors(sentence, token)),
        PositionKind.Apposed => Apposed(sentence, trigger),
        PositionKind.Preposition when position.Preposition == "par" && trigger.Upos == Upos.NOUN =>
            Each(trigger, companion, token => LogicalSubject.Agents(sentence, token)),
        PositionKind.Preposition => Each(trigger, companion, token => Complements.With(sentence, token, position.Preposition)),
        _ => [],
    };

    private static IEnumerable<Token> Each(Token trigger, Token? companion, Func<Token, IEnumerable<Token>> find) =>
        companion is null ? find(trigger) : find(trigger).Concat(find(companion));

    private static IEnumerable<Token> Possessors(Sentence sentence, Token noun) =>
        sentence.ChildrenOf(noun.Index).Where(child => child.Morphology.Has("Poss", "Yes") || child.BaseRelation == "amod");

    // « la Syrie, alliée de Moscou », « Damas est l'allié de Moscou », « son allié russe », « les territoires occupés »
    private static IEnumerable<Token> Apposed(Sentence sentence, Token trigger)
    {
        var subjects = sentence.Children(trigger, "nsubj").SelectMany(subject => LogicalSubject.Resolve(sentence, subject));
        var around = trigger.BaseRelation is "appos" or "amod" or "acl" or "flat" && sentence.HeadOf(trigger) is { } head ? [head] : Array.Empty<Token>();
        return subjects.Concat(around).Concat(sentence.Children(trigger, "appos")).Concat(sentence.Children(trigger, "flat"));
    }

    private static bool IsReflexive(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb.Index).Any(child => child.Upos == Upos.PRON && child.Lemma is ("se" or "soi"));

    private static Token? CompanionOf(Sentence sentence, Token trigger, Frame frame)
    {
        if (frame.Companions.Count == 0)
            return null;
        // « les relations rompues »: the companion may be the noun that the participle stands on.
        if (trigger.BaseRelation is "acl" or "amod" && sentence.HeadOf(trigger) is { } head && frame.Companions.Contains(head.Lemma))
            return head;
        var near = sentence.ChildrenOf(trigger.Index).ToList();
        return near.FirstOrDefault(child => frame.Companions.Contains(child.Lemma))
            ?? near.SelectMany(child => sentence.ChildrenOf(child.Index)).FirstOrDefault(child => frame.Companions.Contains(child.Lemma));
    }
}
