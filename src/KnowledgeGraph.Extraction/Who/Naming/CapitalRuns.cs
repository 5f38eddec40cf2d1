using KnowledgeGraph.Extraction.Who.Persons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>Runs of capitalised words, with particles between two of them: "Mohammed ben Salmane", "Mohammed VI".</summary>
internal static class CapitalRuns
{
    public static IEnumerable<TokenRange> In(ArticleView view, int sentence, PersonWords words)
    {
        var count = view.Sentences[sentence].Tokens.Count;
        for (var i = 1; i <= count; i++)
        {
            if (!IsNameWord(view, sentence, i))
                continue;
            var last = i;
            while (NextInName(view, sentence, last, count, words) is var next && next > 0)
                last = next;
            yield return new TokenRange(sentence, i, last);
            i = last;
        }
    }

    private static int NextInName(ArticleView view, int sentence, int last, int count, PersonWords words)
    {
        var next = last + 1;
        while (next <= count && next - last <= 2 && (words.IsParticle(view.Lower(sentence, next)) || view.Lower(sentence, next) == "&") && !view.StartsUpper(sentence, next))
            next++;
        return next <= count && IsNameWord(view, sentence, next) ? next : 0;
    }

    private static bool IsNameWord(ArticleView view, int sentence, int token) =>
        view.StartsUpper(sentence, token) && view.Sentences[sentence][token].Form.Length > 1
        && view.Sentences[sentence][token].Upos is Upos.PROPN or Upos.X or Upos.NOUN or Upos.ADJ;
}
