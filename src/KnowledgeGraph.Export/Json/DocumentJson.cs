using KnowledgeGraph.Graph;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export.Json;

/// <summary>The fields of a document's entry. What it says of an entity is left out where it is what the entity's own entry says.</summary>
internal static class DocumentJson
{
    public static void Write(JsonTextWriter json, Document document, FactGraph graph)
    {
        json.Field("id", document.Id);
        json.Field("title", document.Title);
        json.Field("published", document.Published);
        json.Field("source", document.Source);
        json.Field("url", document.Url);
        json.Field("language", document.Language);
        json.Field("fingerprint", document.Fingerprint);
        json.Lines("mentions", document.Mentions, mention => WriteMention(json, mention, graph));
    }

    private static void WriteMention(JsonTextWriter json, MentionedEntity mention, FactGraph graph)
    {
        if (!graph.TryGetEntity(mention.Id, out var entity))
            throw new InvalidOperationException($"entity {mention.Id} is missing from its own graph");
        json.Field("id", mention.Id);
        json.Field("forms", mention.Forms);
        if (!mention.KnownNames.SequenceEqual(entity.KnownNames, StringComparer.Ordinal))
            json.Field("names", mention.KnownNames);
        if (mention.Type != entity.Type)
            json.Field("type", mention.Type.ToString());
        json.FieldUnless(entity.Label, "label", mention.Label);
        json.FieldUnless(entity.Wikidata, "wikidata", mention.Wikidata);
        json.FieldUnless(entity.Iso, "iso", mention.Iso);
        json.FieldUnless(entity.ActsFor, "actsFor", mention.ActsFor);
    }
}
