using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>Words that bear on whether something is so.</summary>
/// <param name="Words">As they read, a gap written as an ellipsis: "n'… jamais".</param>
/// <param name="Span">The characters from the first of them to the last.</param>
/// <param name="Effect">What they make of that which they govern.</param>
public sealed record Cue(string Words, TextSpan Span, Status Effect)
{
    internal static Cue Of(Status effect, params IReadOnlyList<Token> tokens)
    {
        var ordered = tokens.OrderBy(token => token.Index).ToList();
        var words = ordered[0].Form;
        for (var i = 1; i < ordered.Count; i++)
            words += (ordered[i].Index == ordered[i - 1].Index + 1 ? " " : "… ") + ordered[i].Form;
        return new Cue(words, ordered.Select(token => token.Span).Aggregate((a, b) => a.Cover(b)), effect);
    }
}
