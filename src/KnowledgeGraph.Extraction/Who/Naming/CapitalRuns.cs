using KnowledgeGraph.Extraction.Who.Persons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>Runs of capitalised words, with particles between two of them: "Mohammed ben Salmane", "Omar el-Béchir", "Mohammed VI".</summary>
internal static class CapitalRuns
{
    public static IEnumerable<TokenRange> In(ArticleView view, int sentence, PersonWords words)
    {
        var count = view.IsAllCapitals(sentence) ? 0 : view.Sentences[sentence].Tokens.Count;
        for (var i = 1; i <= count; i++)
        {
            if (!Begins(view, sentence, i))
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
        while (next <= count && next - last <= 2 && (words.IsParticle(view.Lower(sentence, next)) || view.Lower(sentence, next) == "&"))
            next++;
        if (next <= count && Continues(view, sentence, next))
            return next;
        // « Kim Jong Un », « Le Drian »: what looks like a particle ends or begins the rest of the name.
        return last + 1 <= count && view.StartsUpper(sentence, last + 1) && IsJoined(view, sentence, last) ? last + 1 : 0;
    }

    private static bool Begins(ArticleView view, int sentence, int token) =>
        view.StartsUpper(sentence, token) && view.Sentences[sentence][token].Form.Length > 1
        && (view.Sentences[sentence][token].Upos is Upos.PROPN or Upos.X or Upos.NOUN or Upos.ADJ || token > 1 && view.Sentences[sentence][token].Upos is Upos.VERB or Upos.INTJ);

    private static bool Continues(ArticleView view, int sentence, int token)
    {
        var form = view.Sentences[sentence][token].Form;
        return char.IsUpper(form[0]) || HasCapitalBehindHyphen(form) && form.Length > 4;
    }

    // « al-Assad », « el-Béchir »
    private static bool HasCapitalBehindHyphen(string form) =>
        form.IndexOf('-', StringComparison.Ordinal) is var hyphen && hyphen is > 0 and < 4 && hyphen + 1 < form.Length && char.IsUpper(form[hyphen + 1]);

    private static bool IsJoined(ArticleView view, int sentence, int token) =>
        view.Sentences[sentence][token + 1].Span.Start - view.Sentences[sentence][token].Span.End <= 1;
}
