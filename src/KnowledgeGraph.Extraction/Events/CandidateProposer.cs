using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Events.Sentences;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Proposes, for each sentence, the relations that its frames suggest and those that the learnt pair scorer finds likely.</summary>
internal sealed class CandidateProposer(Ontology ontology, LearntScorers scorers)
{
    /// <summary>Below this probability a pair is not worth a look.</summary>
    private const float LeastProbability = 0.03f;

    /// <summary>Mentions further apart than this many tokens do not make a pair.</summary>
    private const int WidestPair = 70;

    private const int MostFills = 6;

    public IEnumerable<Candidate> Propose(SentenceReading reading)
    {
        var scored = scorers.Pairs is { } pairs ? Score(reading, pairs).ToList() : [];
        var types = scorers.Sentences is { } sentences ? TypesOf(reading, sentences) : [];
        return FromFrames(reading, scored, types).Concat(FromPairs(reading, scored, types));
    }

    /// <summary>The pairs of a sentence that the scorer looks at, the first of each first in the text.</summary>
    public static IEnumerable<(Mention First, Mention Second)> PairsOf(SentenceReading reading)
    {
        var mentions = reading.Mentions.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            for (var j = i + 1; j < mentions.Count; j++)
            {
                if (mentions[i].Entity != mentions[j].Entity && mentions[j].First - mentions[i].Last <= WidestPair)
                    yield return (mentions[i], mentions[j]);
            }
        }
    }

    private static IEnumerable<ScoredPair> Score(SentenceReading reading, PairModel pairs)
    {
        var features = new FeatureSet();
        foreach (var (first, second) in PairsOf(reading))
        {
            features.Clear();
            PairFeatures.Describe(reading, first, second, features);
            yield return new ScoredPair(first, second, pairs.Probabilities(features.Hashes));
        }
    }

    private static Dictionary<string, float> TypesOf(SentenceReading reading, PairModel sentences)
    {
        var features = new FeatureSet();
        SentenceFeatures.Describe(reading, features);
        var probabilities = sentences.Probabilities(features.Hashes);
        return sentences.Classes.Select((known, i) => (known.Type, probabilities[i + 1])).ToDictionary(pair => pair.Type, pair => pair.Item2, StringComparer.Ordinal);
    }

    private IEnumerable<Candidate> FromPairs(SentenceReading reading, List<ScoredPair> scored, Dictionary<string, float> types)
    {
        foreach (var pair in scored)
        {
            for (var i = 0; i < scorers.Pairs!.Classes.Count; i++)
            {
                var (name, isReversed) = scorers.Pairs.Classes[i];
                var probability = pair.Probabilities[i + 1];
                if (probability < LeastProbability || !ontology.TryGet(name, out var type))
                    continue;
                var (subject, @object) = isReversed ? (pair.Second, pair.First) : (pair.First, pair.Second);
                var candidate = new Candidate(
                    type, reading, subject, @object, TriggerOf(reading, type, subject, @object), probability, types.GetValueOrDefault(name), null, null, null);
                if (IsOfRightTypes(candidate))
                    yield return candidate;
            }
        }
    }

    private IEnumerable<Candidate> FromFrames(SentenceReading reading, List<ScoredPair> scored, Dictionary<string, float> types)
    {
        foreach (var match in reading.Matches)
        {
            foreach (var (subject, @object) in Ends(match, reading))
            {
                if (subject.Mention.Entity == @object.Mention.Entity)
                    continue;
                var probability = ProbabilityOf(scored, match.Frame.Type, subject.Mention, @object.Mention);
                var candidate = new Candidate(
                    match.Frame.Type, reading, subject.Mention, @object.Mention, match.Trigger, probability, types.GetValueOrDefault(match.Frame.Type.Name), match, subject, @object);
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

    private float ProbabilityOf(List<ScoredPair> scored, RelationType type, Mention subject, Mention @object)
    {
        foreach (var pair in scored)
        {
            var isForward = ReferenceEquals(pair.First, subject) && ReferenceEquals(pair.Second, @object);
            if (isForward || (ReferenceEquals(pair.First, @object) && ReferenceEquals(pair.Second, subject)))
                return ClassOf(type, !isForward && !type.IsSymmetric) is { } index ? pair.Probabilities[index] : 0;
        }
        return 0;
    }

    // Null for a type that the scorer never saw, such as a user's own.
    private int? ClassOf(RelationType type, bool isReversed)
    {
        for (var i = 0; i < scorers.Pairs!.Classes.Count; i++)
        {
            if (scorers.Pairs.Classes[i] == new PairClass(type.Name, isReversed))
                return i + 1;
        }
        return null;
    }

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

    private sealed record ScoredPair(Mention First, Mention Second, float[] Probabilities);
}
