using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Events;

/// <summary>Finds the sentences that an annotator's quotation touches.</summary>
internal static class EvidenceSentences
{
    public static IReadOnlySet<int> Of(string text, string evidence, AnalysedText analysed)
    {
        var found = new HashSet<int>();
        for (var start = text.IndexOf(evidence, StringComparison.Ordinal); start >= 0; start = text.IndexOf(evidence, start + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(start, start + evidence.Length);
            for (var i = 0; i < analysed.Sentences.Count; i++)
            {
                if (analysed.Sentences[i].Span.Overlaps(span))
                    found.Add(i);
            }
        }
        return found;
    }
}
