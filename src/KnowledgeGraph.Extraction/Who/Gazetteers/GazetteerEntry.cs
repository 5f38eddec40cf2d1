using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who.Gazetteers;

/// <summary>A thing that the gazetteer knows.</summary>
/// <param name="Id">The Wikidata id, else <c>type/slug</c>.</param>
/// <param name="Kind">What sort within its type: <c>un-member</c>, <c>former</c>, <c>city</c>, <c>news-agency</c> …</param>
/// <param name="Names">Its well-known names, the label first.</param>
/// <param name="State">Id of the state that it lies in or belongs to, or null.</param>
/// <param name="Iso">ISO 3166-1 alpha-2 code, or null.</param>
/// <param name="Gender">'m' or 'f', with 'p' for a plural name (<c>fp</c>); empty where unknown.</param>
internal sealed record GazetteerEntry(
    string Id,
    EntityType Type,
    string Label,
    string Kind,
    IReadOnlyList<string> Names,
    string? State = null,
    string? Iso = null,
    string Gender = "")
{
    public string? Wikidata => Id.Length > 1 && Id[0] == 'Q' && char.IsAsciiDigit(Id[1]) ? Id : null;
}
