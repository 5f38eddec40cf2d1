using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Graph;

/// <summary>
/// Ids of claims, from what a claim is: its article, passage, type, ends and status. What is said of it (date, speaker, confidence) may change
/// and is then updated.
/// </summary>
public static class ClaimIds
{
    /// <returns>The claims of an article, each with its id.</returns>
    public static IEnumerable<(Claim Claim, string Id)> Of(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in facts.Claims)
        {
            var passage = string.Create(null, $"{claim.Evidence.Start}-{claim.Evidence.End}");
            var text = string.Join('\u001F', facts.Document.Id, Text(claim.Type, claim.Subject, claim.Object, claim.Status), passage);
            // One passage may tell of two occurrences, which differ in what is said of them.
            var number = seen[text] = seen.GetValueOrDefault(text) + 1;
            yield return (claim, Hash(number == 1 ? text : $"{text}\u001F{number}", 12));
        }
    }

    /// <summary>What claims must share to be able to mean one relation.</summary>
    public static string Key(string type, string subject, string @object, Status status) => Hash(Text(type, subject, @object, status), 8);

    private static string Text(string type, string subject, string @object, Status status) =>
        string.Join('\u001F', type, subject, @object, status.InFiles());

    private static string Hash(string text, int bytes) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, bytes));
}
