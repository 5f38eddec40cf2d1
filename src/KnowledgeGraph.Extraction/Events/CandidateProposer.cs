using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Proposes, for each sentence, the relations that its frames suggest, those that the learnt pair scorer finds likely, and those of which one end is likely and the other to be looked for.</summary>
internal sealed class CandidateProposer(Ontology ontology, LearntScorers scorers)
{
    /// <summary>Below this probability a pair is not worth a look.</summary>
    private const float LeastProbability = 0.03f;

    /// <summary>From this probability of a role on, an end is looked for that the sentence does not name.</summary>
    private const float LeastRole = 0.2f;

    private const int MostFills = 6;

    public IEnumerable<Candidate> Propose(SentenceReading reading)
    {
        var scores = new SentenceScores(reading, scorers);
        return FromFrames(reading, scores).Concat(FromPairs(reading, scores)).Concat(FromRoles(reading, scores));
    }

    private IEnumerable<Candidate> FromPairs(SentenceReading reading, SentenceScores scores)
    {
        foreach (var (first, second, probabilities) in scores.Pairs)
        {
            for (var i = 0; i < scorers.Pairs!.Classes.Count; i++)
            {
                var (name, isReversed) = scorers.Pairs.Classes[i];
                if (probabilities[i + 1] < LeastProbability || !ontology.TryGet(name, out var type))
                    continue;
                var (subject, @object) = isReversed ? (second, first) : (first, second);
                var candidate = new Candidate(type, reading, subject, @object, TriggerOf(reading, type, subject, @object), scores.Of(type, subject, @object), null, null, null);
                if (IsOfRightTypes(candidate))
                    yield return candidate;
            }
        }
    }

    // One end is sure and the other not named here: « La Bolivie a fait de même », « Ottawa rappelle son ambassadeur ».
    private IEnumerable<Candidate> FromRoles(SentenceReading reading, SentenceScores scores)
    {
        foreach (var (type, mention, isObject) in scores.LikelyRoles(LeastRole))
        {
            if (!ontology.TryGet(type, out var relation))
                continue;
            var taken = new Fill(mention, Position.Context, 0, 0);
            foreach (var other in ContextFiller.Fill(reading, mention.Head, [taken], isObject ? relation.Subjects : relation.Objects, 0))
            {
                var (subject, @object) = isObject ? (other.Mention, mention) : (mention, other.Mention);
                var candidate = new Candidate(relation, reading, subject, @object, TriggerOf(reading, relation, mention), scores.Of(relation, subject, @object), null, null, null);
                if (IsOfRightTypes(candidate))
                    yield return candidate;
            }
        }
    }

    private static IEnumerable<Candidate> FromFrames(SentenceReading reading, SentenceScores scores)
    {
        foreach (var match in reading.Matches)
        {
            var type = match.Frame.Type;
            foreach (var (subject, @object) in Ends(match, reading))
            {
                if (subject.Mention.Entity == @object.Mention.Entity)
                    continue;
                var candidate = new Candidate(
                    type, reading, subject.Mention, @object.Mention, match.Trigger, scores.Of(type, subject.Mention, @object.Mention), match, subject, @object);
                if (IsOfRightTypes(candidate))
                    yield return candidate;
            }
        }
    }

    private static IEnumerable<(Fill Subject, Fill Object)> Ends(FrameMatch match, SentenceReading reading)
    {
        var (subjects, objects) = (match.Subjects, match.Objects.Count > 0 ? match.Objects : Near(match, reading));
        var (type, last) = (match.Frame.Type, Math.Max(match.Frame.Subject.Count, match.Frame.Object.Count));
        if (objects.Count == 0 && subjects.Count > 0)
            objects = ContextFiller.Fill(reading, match.Trigger.Index, subjects, type.Objects, last);
        else if (subjects.Count == 0 && objects.Count > 0)
            subjects = ContextFiller.Fill(reading, match.Trigger.Index, objects, type.Subjects, last);
        var pairs = from subject in subjects.Take(MostFills)
                    from @object in objects.Take(MostFills)
                    select (subject, @object);
        var both = from subject in match.Both.Take(MostFills)
                   from @object in match.Both.Take(MostFills)
                   where subject.Mention.First < @object.Mention.First
                   select (subject, @object);
        return pairs.Concat(both);
    }

    // « a opposé son veto »: the body is often named sentences before, or not at all near the vote.
    private static IReadOnlyList<Fill> Near(FrameMatch match, SentenceReading reading)
    {
        var rank = match.Frame.Object.ToList().FindIndex(position => position.Kind == PositionKind.Near);
        if (rank < 0)
            return [];
        var body = reading.Article.Mentions
            .Where(mention => IsKnownBody(mention, reading) && mention.Sentence <= reading.Index)
            .OrderByDescending(mention => mention.Sentence)
            .ThenByDescending(mention => mention.First)
            .FirstOrDefault();
        return body is null ? [] : [new Fill(body, match.Frame.Object[rank], rank, reading.Index - body.Sentence)];
    }

    private static bool IsKnownBody(Mention mention, SentenceReading reading) =>
        reading.Article.Entities.TryGetValue(mention.Entity, out var entity)
        && entity is { Type: EntityType.Organisation, KnownNames.Count: > 0 };

    private static bool IsOfRightTypes(Candidate candidate)
    {
        var entities = candidate.Reading.Article.Entities;
        return entities.TryGetValue(candidate.Subject.Entity, out var subject)
            && entities.TryGetValue(candidate.Object.Entity, out var @object)
            && candidate.Type.Subjects.Contains(subject.Type)
            && candidate.Type.Objects.Contains(@object.Type);
    }

    // The word that reports the relation: a trigger of its frames nearest to the two, else the verb or noun at the top of their path.
    private static Token TriggerOf(SentenceReading reading, RelationType type, Mention subject, Mention @object)
    {
        var path = TreePath.Between(reading.Sentence, reading.Sentence[subject.Head], reading.Sentence[@object.Head]);
        var frame = reading.Matches
            .Where(match => match.Frame.Type.Name == type.Name)
            .OrderBy(match => path.Inner.Append(path.Top).Any(token => token.Index == match.Trigger.Index) ? 0 : 1)
            .ThenBy(match => Math.Abs(match.Trigger.Index - subject.Head) + Math.Abs(match.Trigger.Index - @object.Head))
            .FirstOrDefault();
        return frame?.Trigger
            ?? reading.Sentence.WithAncestors(path.Top).FirstOrDefault(token => token.Upos is Upos.VERB or Upos.AUX)
            ?? path.Top;
    }

    private static Token TriggerOf(SentenceReading reading, RelationType type, Mention mention) =>
        reading.Matches.Where(match => match.Frame.Type.Name == type.Name).MinBy(match => Math.Abs(match.Trigger.Index - mention.Head))?.Trigger
        ?? reading.Sentence.WithAncestors(reading.Sentence[mention.Head]).FirstOrDefault(token => token.Upos is Upos.VERB or Upos.AUX)
        ?? reading.Sentence[mention.Head];
}
