using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Events.Roles;
using KnowledgeGraph.Extraction.Events.Sentences;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>What the learnt scorers find in one sentence; 0 throughout where there are none.</summary>
internal sealed class SentenceScores
{
    private readonly LearntScorers _scorers;
    private readonly float[]? _types;
    private readonly Dictionary<Mention, float[]> _roles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Mention, Mention), float[]> _pairs = new(PairComparer.Instance);

    public SentenceScores(SentenceReading reading, LearntScorers scorers)
    {
        _scorers = scorers;
        var features = new FeatureSet();
        if (scorers.Sentences is { } sentences)
        {
            SentenceFeatures.Describe(reading, features);
            _types = sentences.Probabilities(features.Hashes);
        }
        foreach (var mention in scorers.Roles is null ? [] : reading.Mentions.Mentions)
        {
            features.Clear();
            RoleFeatures.Describe(reading, mention, features);
            _roles[mention] = scorers.Roles!.Probabilities(features.Hashes);
        }
        foreach (var (first, second) in scorers.Pairs is null ? [] : MentionPairs.Of(reading))
        {
            features.Clear();
            PairFeatures.Describe(reading, first, second, features);
            _pairs[(first, second)] = scorers.Pairs!.Probabilities(features.Hashes);
        }
    }

    /// <summary>The pairs that were looked at, the first of each first in the text, with the probability of each class of the pair scorer.</summary>
    public IEnumerable<(Mention First, Mention Second, float[] Probabilities)> Pairs => _pairs.Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value));

    /// <summary>All that is said of a relation between two mentions, one of which may stand in another sentence.</summary>
    public CandidateScores Of(RelationType type, Mention subject, Mention @object) =>
        new(OfPair(type, subject, @object), OfNone(subject, @object), OfType(type), OfRole(type, subject, isObject: false), OfRole(type, @object, isObject: true));

    /// <summary>The roles that mentions of the sentence have with at least a probability; for a symmetric type, the subject's stands for both.</summary>
    public IEnumerable<(string Type, Mention Mention, bool IsObject)> LikelyRoles(float least)
    {
        foreach (var (mention, probabilities) in _roles)
        {
            for (var i = 0; i < _scorers.Roles!.Classes.Count; i++)
            {
                if (probabilities[i + 1] >= least)
                    yield return (_scorers.Roles.Classes[i].Type, mention, _scorers.Roles.Classes[i].IsReversed);
            }
        }
    }

    /// <summary>How likely the sentence reports a relation type, whoever takes part.</summary>
    public float OfType(RelationType type) =>
        _types is not null && _scorers.Sentences!.IndexOf(new PairClass(type.Name, false)) is { } index ? _types[index] : 0;

    /// <summary>How likely a mention is the subject, or the object, of a relation type that the sentence reports; 0 for a mention of another sentence.</summary>
    public float OfRole(RelationType type, Mention mention, bool isObject) =>
        _roles.TryGetValue(mention, out var probabilities) && _scorers.Roles!.IndexOf(new PairClass(type.Name, isObject && !type.IsSymmetric)) is { } index
            ? probabilities[index]
            : 0;

    /// <summary>How likely a relation holds between two mentions; 0 where the scorer did not look at them.</summary>
    public float OfPair(RelationType type, Mention subject, Mention @object)
    {
        if (_pairs.TryGetValue((subject, @object), out var forward))
            return ProbabilityOf(forward, type, isReversed: false);
        return _pairs.TryGetValue((@object, subject), out var backward) ? ProbabilityOf(backward, type, !type.IsSymmetric) : 0;
    }

    private float OfNone(Mention one, Mention other) =>
        _pairs.TryGetValue((one, other), out var forward) ? forward[0] : _pairs.TryGetValue((other, one), out var backward) ? backward[0] : 1;

    private float ProbabilityOf(float[] probabilities, RelationType type, bool isReversed) =>
        _scorers.Pairs!.IndexOf(new PairClass(type.Name, isReversed)) is { } index ? probabilities[index] : 0;

    private sealed class PairComparer : IEqualityComparer<(Mention, Mention)>
    {
        public static PairComparer Instance { get; } = new();

        public bool Equals((Mention, Mention) one, (Mention, Mention) other) =>
            ReferenceEquals(one.Item1, other.Item1) && ReferenceEquals(one.Item2, other.Item2);

        public int GetHashCode((Mention, Mention) pair) =>
            HashCode.Combine(pair.Item1.First, pair.Item1.Last, pair.Item2.First, pair.Item2.Last);
    }
}
