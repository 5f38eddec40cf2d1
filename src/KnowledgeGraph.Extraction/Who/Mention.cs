using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who;

/// <summary>A phrase of the article that stands for an entity. Mentions may be nested, and one phrase may have two readings.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="First">Its first token, 1-based, inclusive.</param>
/// <param name="Last">Its last token, inclusive.</param>
/// <param name="Head">The token on which the phrase hangs in the tree.</param>
/// <param name="Entity">Id of the entity, a key of <see cref="ArticleMentions.Entities"/>.</param>
/// <param name="IsMember">Whether the phrase stands for several entities together, of which this is one: "ces deux régions". Mentions of one phrase are otherwise different readings of it.</param>
/// <param name="Certainty">How sure the link is, from 0 to 1: 1 for an unambiguous name, less for coreference.</param>
public sealed record Mention(
    int Sentence,
    int First,
    int Last,
    int Head,
    TextSpan Span,
    MentionForm Form,
    string Entity,
    double Certainty,
    bool IsMember = false);
