using KnowledgeGraph.Extraction.Who.StaticFacts;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who;

/// <summary>Who and what an article speaks of.</summary>
/// <param name="Mentions">In text order; of two that begin together the longer first.</param>
/// <param name="Entities">Every entity that a mention names or that such an entity acts for, by id.</param>
/// <param name="Facts">The offices and places that phrases around the mentions tell, in text order.</param>
public sealed record ArticleMentions(
    IReadOnlyList<Mention> Mentions,
    IReadOnlyDictionary<string, MentionedEntity> Entities,
    IReadOnlyList<StaticFact> Facts);
