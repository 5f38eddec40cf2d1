using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Json;

/// <summary>A relation's entry as the file gives it.</summary>
internal sealed class RelationDraft
{
    private readonly ReportDraft _own = new();
    private readonly List<ReportDraft> _evidence = [];
    private string? _id;
    private string? _type;
    private string? _subject;
    private string? _object;
    private Status _status = Status.Actual;

    public static RelationDraft Read(JsonCursor json)
    {
        var draft = new RelationDraft();
        json.Object(property => draft.Read(property, json));
        return draft.Whole(json.Error);
    }

    /// <param name="evidence">As JSON, an array.</param>
    public static RelationDraft Of(string? type, string subject, string @object, string? status, JsonCursor evidence)
    {
        var draft = new RelationDraft { _type = type, _subject = subject, _object = @object };
        draft._status = StatusNamed(status ?? "", evidence);
        evidence.Next();
        evidence.Array(() => draft._evidence.Add(ReportDraft.Read(evidence)));
        return draft.Whole(evidence.Error);
    }

    public override string ToString() => $"« {_id} » ({_type} {_subject} -> {_object})";

    /// <summary>Adds each report to the claims of its document.</summary>
    public void AddClaims(Dictionary<string, List<Claim>> claims, IReadOnlyDictionary<string, MentionedEntity> entities, Func<string, GraphFileException> error)
    {
        foreach (var end in new[] { _subject!, _object! })
        {
            if (!entities.ContainsKey(end))
                throw error($"relation {this} names « {end} », which is not among the entities");
        }
        foreach (var report in _evidence)
        {
            var evidence = report.ToEvidence(_own);
            if (!claims.TryGetValue(evidence.Document, out var own))
                throw error($"relation {this} has evidence of document « {evidence.Document} », which is not among the documents");
            own.Add(new Claim(_type!, _subject!, _object!, _status, evidence));
        }
    }

    private RelationDraft Whole(Func<string, GraphFileException> error)
    {
        if (_type is null || _subject is null || _object is null)
            throw error("a relation needs type, subject and object");
        return _evidence.Count > 0 ? this : throw error($"relation {this} has no evidence");
    }

    private void Read(string property, JsonCursor json)
    {
        switch (property)
        {
            case "id":
                _id = json.Text();
                break;
            case "type":
                _type = json.Pooled();
                break;
            case "subject":
                _subject = json.Pooled();
                break;
            case "object":
                _object = json.Pooled();
                break;
            case "status":
                _status = StatusNamed(json.Text(), json);
                break;
            case "evidence":
                json.Array(() => _evidence.Add(ReportDraft.Read(json)));
                break;
            default:
                _own.Read(property, json);
                break;
        }
    }

    private static Status StatusNamed(string name, JsonCursor json) =>
        StatusNames.TryParse(name, out var status) ? status : throw json.Error($"« {name} » is no status; expected {StatusNames.All}");
}
