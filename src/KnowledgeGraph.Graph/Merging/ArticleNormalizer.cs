using System.Text.RegularExpressions;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Graph.Merging;

/// <summary>
/// Brings the facts of one article into the one form that stands for them: symmetric relations with the lesser id first, everything sorted,
/// nothing twice, every text well-formed. Facts that contradict their own contract are refused.
/// </summary>
internal sealed partial class ArticleNormalizer(Ontology ontology)
{
    private readonly WellFormed _text = new();

    /// <summary>How many characters that no file can hold were replaced so far.</summary>
    public int Replaced => _text.Replaced;

    /// <exception cref="FactsException">The claims name entities that the article does not mention, or values that are none.</exception>
    public ArticleFacts Normalize(ArticleFacts facts)
    {
        var document = Normalize(facts.Document);
        var mentioned = document.Mentions.Select(mention => mention.Id).ToHashSet(StringComparer.Ordinal);
        var claims = facts.Claims.Select(claim => Normalize(claim, document.Id, mentioned)).ToList();
        claims.Sort(FactOrder.Compare);
        for (var i = claims.Count - 1; i > 0; i--)
        {
            if (FactOrder.Compare(claims[i], claims[i - 1]) == 0)
                claims.RemoveAt(i);
        }
        return new ArticleFacts(document, claims);
    }

    private Document Normalize(Document document)
    {
        if (document.Id.Length == 0)
            throw new FactsException("an article has an empty id; give it one");
        return document with
        {
            Id = _text.Name(document.Id),
            Title = _text.TextOrNull(document.Title),
            Published = _text.TextOrNull(document.Published),
            Source = _text.TextOrNull(document.Source),
            Url = _text.TextOrNull(document.Url),
            Language = _text.TextOrNull(document.Language),
            Fingerprint = _text.TextOrNull(document.Fingerprint),
            Mentions = Normalize(document.Mentions),
        };
    }

    private MentionedEntity[] Normalize(IReadOnlyList<MentionedEntity> mentions) =>
        [.. mentions
            .Select(Normalize)
            .GroupBy(mention => mention.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Skip(1).Any() ? EntityMerger.MergeMentions([.. group]) : group.First())];

    private MentionedEntity Normalize(MentionedEntity mention) => mention with
    {
        Id = _text.Name(mention.Id),
        Label = _text.Name(mention.Label),
        Forms = _text.Names(mention.Forms),
        KnownNames = _text.Names(mention.KnownNames),
        Wikidata = _text.NameOrNull(mention.Wikidata),
        Iso = _text.NameOrNull(mention.Iso),
        ActsFor = mention.ActsFor == mention.Id ? null : _text.NameOrNull(mention.ActsFor),
    };

    private Claim Normalize(Claim claim, string document, HashSet<string> mentioned)
    {
        if (!RelationTypeName().IsMatch(claim.Type))
            throw Refused(document, $"relation type « {claim.Type} »", "write UPPER_SNAKE_CASE, at most 64 characters");
        var (subject, @object) = (_text.Name(claim.Subject), _text.Name(claim.Object));
        var evidence = Normalize(claim.Evidence, document);
        if (!mentioned.Contains(subject) || !mentioned.Contains(@object) || !evidence.AttributedTo.All(mentioned.Contains))
            throw Refused(document, $"{claim.Type}({subject} -> {@object})", "every entity that it names must stand among the document's mentions");
        var isTurned = ontology.TryGet(claim.Type, out var type) && type.IsSymmetric && string.CompareOrdinal(subject, @object) > 0;
        return new Claim(claim.Type, isTurned ? @object : subject, isTurned ? subject : @object, claim.Status, evidence);
    }

    private Evidence Normalize(Evidence evidence, string document)
    {
        if (evidence.Date is not null && !EdtfDate.TryParse(evidence.Date, out _))
            throw Refused(document, $"date « {evidence.Date} »", "write EDTF such as 2022-07-13, 2022-07 or 2014/2016");
        if (!(evidence.Confidence is >= 0 and <= 1))
            throw Refused(document, "a confidence outside 0 to 1", "give a probability");
        if (_text.Name(evidence.Document) != document)
            throw Refused(document, $"evidence of another document, « {evidence.Document} »", "evidence belongs to its own article");
        return evidence with
        {
            Document = document,
            Text = _text.Text(evidence.Text),
            AttributedTo = _text.Names(evidence.AttributedTo),
            About = _text.TextOrNull(evidence.About),
            Role = _text.TextOrNull(evidence.Role),
            Confidence = evidence.Confidence + 0.0, // -0 and 0 are one value with two spellings
        };
    }

    private static FactsException Refused(string document, string what, string advice) =>
        new($"document « {document} » holds {what}: {advice}");

    // SEVERS_TIES
    [GeneratedRegex(@"^[A-Z][A-Z0-9_]{0,63}\z")]
    private static partial Regex RelationTypeName();
}
