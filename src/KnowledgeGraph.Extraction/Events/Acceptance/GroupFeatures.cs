using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Extraction.Events.Roles;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>What the acceptance of a group of candidates is decided on: dense values, each with a name for explanations.</summary>
internal sealed class GroupFeatures
{
    // Longer than any path: the two stand in different sentences.
    private const int NoPath = 99;

    private readonly AcceptanceStatistics _statistics;
    private readonly IReadOnlyList<CandidateGroup> _groups;
    private readonly ArticleMentions _mentions;
    private readonly Dictionary<string, int> _mentionCounts;
    private readonly ILookup<(int Sentence, string Type), Candidate> _rivals;
    private readonly ILookup<(string, string), CandidateGroup> _samePair;
    private readonly ILookup<(int Sentence, string Entity), Candidate> _withSubject;
    private readonly ILookup<(int Sentence, string Entity), Candidate> _withObject;
    private readonly Dictionary<(string, string), float> _objects;
    private readonly Dictionary<(string, string), float> _subjects;
    private readonly int _sentences;

    public GroupFeatures(AcceptanceStatistics statistics, IReadOnlyList<CandidateGroup> groups, ArticleMentions mentions, int sentences)
    {
        (_statistics, _groups, _mentions, _sentences) = (statistics, groups, mentions, sentences);
        _mentionCounts = mentions.Mentions.CountBy(mention => mention.Entity).ToDictionary(StringComparer.Ordinal);
        _rivals = groups.SelectMany(group => group.Candidates).ToLookup(candidate => (candidate.Reading.Index, candidate.Type.Name));
        _withSubject = groups.SelectMany(group => group.Candidates).ToLookup(candidate => (candidate.Reading.Index, candidate.Subject.Entity));
        _withObject = groups.SelectMany(group => group.Candidates).ToLookup(candidate => (candidate.Reading.Index, candidate.Object.Entity));
        _objects = WeightsOf(groups, group => group.Object);
        _subjects = WeightsOf(groups, group => group.Subject);
        _samePair = _groups.ToLookup(group => Unordered(group.Subject, group.Object));
    }

    /// <summary>The names of the values, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "pair probability", "second probability", "sum of probabilities", "reports", "sentences",
        "frame quality", "frames that hold it", "frame has companions", "type is a state act",
        "subject type", "object type", "subject form", "object form", "subject certainty", "object certainty",
        "subject mentions", "object mentions", "acts for",
        "path length", "gap", "steps from trigger to subject", "steps from trigger to object", "voice",
        "best rival", "best rival with the subject", "best rival with the object", "rivals above", "rivals with the subject above", "rivals with the object above",
        "best other type of the pair", "reverse probability", "sentence place", "trigger class", "nested", "subject before object",
        "subject rank", "object rank", "subject depth", "object depth", "share of objects of the type", "share of subjects of the type",
        "type probability", "highest type probability", "pairs in the sentence",
        "subject role", "object role", "highest subject role", "highest object role", "better subjects", "better objects", "best other role of the subject", "best other role of the object",
        "subject in frames", "object in frames", "subject as object in frames", "object as subject in frames", "subject to trigger", "object to trigger", "none of the pair", "kind of object's edge", .. AcceptanceStatistics.Kinds,
    ];

    public float[] Of(CandidateGroup group)
    {
        var best = group.Best;
        var framed = group.Framed;
        var rivals = _rivals[(best.Reading.Index, group.Type.Name)].Where(rival => !IsSame(rival, group)).ToList();
        var withSubject = rivals.Where(rival => rival.Subject.Entity == group.Subject).ToList();
        var withObject = rivals.Where(rival => rival.Object.Entity == group.Object).ToList();
        var pair = _samePair[Unordered(group.Subject, group.Object)].ToList();
        return
        [
            best.Probability,
            group.Candidates.Skip(1).FirstOrDefault(candidate => candidate.Reading.Index != best.Reading.Index)?.Probability ?? 0,
            Math.Min(3, group.Candidates.Sum(candidate => candidate.Probability)),
            group.Candidates.Count,
            group.Candidates.Select(candidate => candidate.Reading.Index).Distinct().Count(),
            framed is null ? FrameQuality.None : FrameQuality.Of(framed),
            group.Candidates.Count(candidate => candidate.Match is not null),
            framed?.Match!.Frame.Companions.Count ?? 0,
            group.Type.IsStateAct ? 1 : 0,
            (int)TypeOf(group.Subject),
            (int)TypeOf(group.Object),
            (int)best.Subject.Form,
            (int)best.Object.Form,
            (float)best.Subject.Certainty,
            (float)best.Object.Certainty,
            _mentionCounts.GetValueOrDefault(group.Subject),
            _mentionCounts.GetValueOrDefault(group.Object),
            ActsFor(group.Subject, group.Object) ? 1 : ActsFor(group.Object, group.Subject) ? 2 : 0,
            best.Path?.Length ?? NoPath,
            Math.Max(best.Object.First - best.Subject.Last, best.Subject.First - best.Object.Last),
            best.Subject.Head - best.Trigger.Index,
            best.Object.Head - best.Trigger.Index,
            best.Reading.Sentence.IsPassive(best.Trigger) ? 1 : 0,
            Highest(rivals),
            Highest(withSubject),
            Highest(withObject),
            rivals.Count(rival => rival.Probability > best.Probability),
            withSubject.Count(rival => rival.Probability > best.Probability),
            withObject.Count(rival => rival.Probability > best.Probability),
            pair.Where(other => other.Type.Name != group.Type.Name).Select(other => other.Best.Probability).DefaultIfEmpty().Max(),
            pair.Where(other => other.Type.Name == group.Type.Name && other.Subject != group.Subject).Select(other => other.Best.Probability).DefaultIfEmpty().Max(),
            (float)best.Reading.Index / Math.Max(1, _sentences),
            best.Trigger.Upos == Upos.VERB ? 0 : best.Trigger.Upos == Upos.NOUN ? 1 : 2,
            best.Subject.Span.Overlaps(best.Object.Span) ? 1 : 0,
            best.Subject.First < best.Object.First ? 1 : 0,
            RankOf(framed?.SubjectFill),
            RankOf(framed?.ObjectFill),
            framed?.SubjectFill?.Depth ?? -1,
            framed?.ObjectFill?.Depth ?? -1,
            ShareOf(_objects, group.Type.Name, group.Object),
            ShareOf(_subjects, group.Type.Name, group.Subject),
            best.Scores.Type,
            group.Candidates.Max(candidate => candidate.Scores.Type),
            rivals.Count,
            best.Scores.Subject,
            best.Scores.Object,
            group.Candidates.Max(candidate => candidate.Scores.Subject),
            group.Candidates.Max(candidate => candidate.Scores.Object),
            rivals.Where(rival => rival.Scores.Subject > best.Scores.Subject).Select(rival => rival.Subject.Entity).Distinct().Count(),
            rivals.Where(rival => rival.Scores.Object > best.Scores.Object).Select(rival => rival.Object.Entity).Distinct().Count(),
            BestOther(_withSubject[(best.Reading.Index, best.Subject.Entity)], best, candidate => candidate.Scores.Subject),
            BestOther(_withObject[(best.Reading.Index, best.Object.Entity)], best, candidate => candidate.Scores.Object),
            Casting.InFrames(best, best.Subject, match => match.Subjects),
            Casting.InFrames(best, best.Object, match => match.Objects),
            Casting.InFrames(best, best.Subject, match => match.Objects),
            Casting.InFrames(best, best.Object, match => match.Subjects),
            Casting.AsSubject(best, best.Subject),
            Casting.AsObject(best, best.Object),
            best.Scores.None,
            (float)EdgeKindOf(best),
            .. _statistics.Of(group, _mentions),
        ];
    }

    private static float RankOf(Fill? fill) => fill is null ? -1 : fill.Position.Kind == PositionKind.Context ? 9 : fill.Rank;

    // How often an article's candidates of a type have this entity at this end: what it speaks of fills what a sentence leaves out.
    private static float ShareOf(Dictionary<(string, string), float> weights, string type, string entity) =>
        weights[(type, entity)] / weights[(type, "")];

    private static Dictionary<(string, string), float> WeightsOf(IEnumerable<CandidateGroup> groups, Func<CandidateGroup, string> end)
    {
        var weights = new Dictionary<(string, string), float>();
        foreach (var group in groups)
        {
            var weight = 0.05f + group.Best.Probability + (group.Candidates.Any(candidate => FrameQuality.Of(candidate) <= 2) ? 0.5f : 0);
            foreach (var key in new[] { (group.Type.Name, end(group)), (group.Type.Name, "") })
                weights[key] = weights.GetValueOrDefault(key) + weight;
        }
        return weights;
    }

    // 0 for an object of another sentence, else what it hangs by: a place (« en Ukraine ») is seldom whom an act befalls.
    private static int EdgeKindOf(Candidate candidate) =>
        candidate.Object.Sentence != candidate.Reading.Index ? 0 : candidate.Reading.Sentence.EdgeOf(candidate.Object) switch
        {
            "obj " => 1,
            "nsubj " => 2,
            "amod " => 3,
            "nmod de" => 4,
            "obl à" or "iobj à" => 5,
            "obl avec" or "nmod avec" => 6,
            "obl contre" or "nmod contre" => 7,
            "obl en" or "nmod en" or "obl dans" or "nmod dans" or "obl sur" or "nmod sur" => 8,
            _ => 9,
        };

    // What competes for a mention's role in the same sentence: who is accused there is hardly also thanked.
    private static float BestOther(IEnumerable<Candidate> candidates, Candidate best, Func<Candidate, float> role) =>
        candidates.Where(other => other.Type.Name != best.Type.Name).Select(role).DefaultIfEmpty().Max();

    private static bool IsSame(Candidate candidate, CandidateGroup group) =>
        Unordered(candidate.Subject.Entity, candidate.Object.Entity) == Unordered(group.Subject, group.Object)
        && (group.Type.IsSymmetric || candidate.Subject.Entity == group.Subject);

    private static float Highest(List<Candidate> candidates) => candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.Probability);

    private static (string, string) Unordered(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    private EntityType TypeOf(string entity) => _mentions.Entities[entity].Type;

    private bool ActsFor(string agent, string principal) => _mentions.Entities[agent].ActsFor == principal;
}
