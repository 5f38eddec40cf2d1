using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Scoring;

/// <summary>A relation as scoring compares it, whether an annotator or the reader gave it.</summary>
internal sealed record ScoredRelation(GoldRelation Row, Party Subject, Party Object, IReadOnlySet<string> Speakers)
{
    private readonly HashSet<string> _words = WordsOf(Row.Evidence);
    private readonly RelationType? _type = Ontology.Default.TryGet(Row.Type, out var type) ? type : null;

    public string Type => Row.Type;

    public bool IsStatic => _type is { IsStatic: true };

    /// <summary>The acts that only a state or body can do, attacks apart: recognition, ties, vetoes and votes, annexation, sanctions …</summary>
    public bool IsCore => _type is { IsStateAct: true, Name: not "ATTACKS" };

    public static ScoredRelation Of(GoldRelation row, IReadOnlyDictionary<string, Party> parties) =>
        new(row, PartyOf(row.Subject, parties), PartyOf(row.Object, parties), row.AttributedTo.SelectMany(speaker => PartyOf(speaker, parties).Own).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether type, status and both ends agree; symmetric types match both ways round. Who holds an office and what lies where must be named.</summary>
    public bool Agrees(ScoredRelation system) =>
        Type == system.Type && Row.Status == system.Row.Status
        && (HasEnds(system.Subject, system.Object) || (_type is { IsSymmetric: true } && HasEnds(system.Object, system.Subject)));

    public bool HasDateOf(ScoredRelation system) => Row.Date == system.Row.Date;

    public bool SharesSpeaker(ScoredRelation system) => Speakers.Overlaps(system.Speakers);

    public bool SharesRole(ScoredRelation system) => Row.Role is { } role && system.Row.Role is { } other && WordsOf(role).Overlaps(WordsOf(other));

    /// <summary>Whether at least half of the words of this one's evidence stand in the other's.</summary>
    public bool SharesEvidence(ScoredRelation system) => _words.Count(system._words.Contains) * 2 >= _words.Count;

    public override string ToString() => $"{Type}({Row.Subject} -> {Row.Object}, {Row.Status}{(Row.Date is { } date ? $", {date}" : "")})";

    private bool HasEnds(Party subject, Party @object) => (IsStatic ? Subject.IsSame(subject) : Subject.Agrees(subject)) && Object.Agrees(@object);

    private static Party PartyOf(string key, IReadOnlyDictionary<string, Party> parties) =>
        parties.TryGetValue(key, out var party) ? party : new Party { Own = new HashSet<string>(StringComparer.Ordinal) { NameFolding.Fold(key) }, Principal = new HashSet<string>(StringComparer.Ordinal) };

    private static HashSet<string> WordsOf(string text) => NameFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
