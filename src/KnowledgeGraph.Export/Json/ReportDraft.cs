using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Json;

/// <summary>The fields that evidence and relations share, as far as the file gives them.</summary>
internal sealed class ReportDraft
{
    private string? _document;
    private int _start;
    private int _end;
    private string _text = "";
    private string? _date;
    private IReadOnlyList<string>? _attributedTo;
    private string? _about;
    private string? _role;
    private double? _confidence;
    private bool _hasDate;
    private bool _hasAbout;
    private bool _hasRole;

    public static ReportDraft Read(JsonCursor json)
    {
        var draft = new ReportDraft();
        json.Object(property => draft.Read(property, json));
        return draft._document is null ? throw json.Error("a piece of evidence does not say of which document") : draft;
    }

    /// <summary>What the report itself leaves out is as its relation has it.</summary>
    public Evidence ToEvidence(ReportDraft relation) => new(
        _document!,
        _start,
        _end,
        _text,
        _hasDate ? _date : relation._date,
        _attributedTo ?? relation._attributedTo ?? [],
        _hasAbout ? _about : relation._about,
        _hasRole ? _role : relation._role,
        _confidence ?? relation._confidence ?? 1);

    public void Read(string property, JsonCursor json)
    {
        switch (property)
        {
            case "document":
                _document = json.Pooled();
                break;
            case "start":
                _start = json.Integer();
                break;
            case "end":
                _end = json.Integer();
                break;
            case "text":
                _text = json.Text();
                break;
            case "date":
                (_date, _hasDate) = (json.PooledOrNull(), true);
                break;
            case "attributedTo":
                _attributedTo = json.Texts();
                break;
            case "about":
                (_about, _hasAbout) = (json.PooledOrNull(), true);
                break;
            case "role":
                (_role, _hasRole) = (json.PooledOrNull(), true);
                break;
            case "confidence":
                _confidence = json.Number();
                break;
            default:
                json.Skip();
                break;
        }
    }
}
