using System.Globalization;
using KnowledgeGraph.Extraction.Explanations;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Explaining;

/// <summary>Prints explanations as blocks of labelled lines.</summary>
/// <param name="showsAll">Also what was left out, and every trigger that led to nothing.</param>
internal sealed class ExplanationPrinter(TextWriter output, bool showsAll)
{
    public void Print(ArticleExplanation article)
    {
        foreach (var relation in article.Relations)
            Print(relation);
        foreach (var relation in showsAll ? article.LeftOut : [])
            Print(relation);
        foreach (var sentence in article.Silent)
            Print(sentence);
    }

    private void Print(Explanation relation)
    {
        Head(relation);
        Line("sentence", OneLine(relation.Claim.Evidence.Text));
        Line("trigger", OneLine(relation.Trigger));
        Line("frame", relation.Frame);
        Line("path", relation.Path);
        Line("status", relation.StatusCues.Count == 0 ? "nothing speaks against its being so" : string.Join("; ", relation.StatusCues));
        Line("date", relation.Claim.Evidence.Date is { } date ? $"{date} ({OneLine(relation.TimeCue ?? "")})" : "none is told");
        Line("says", relation.Speakers.Count == 0 ? "the article itself" : string.Join(", ", relation.Speakers));
        foreach (var reason in relation.Reasons)
            Line(reason.Weight < 0 ? "against" : "for", string.Create(CultureInfo.InvariantCulture, $"{reason.Feature} = {reason.Value:0.##} ({reason.Weight:+0.00;-0.00})"));
        output.WriteLine();
    }

    private void Head(Explanation relation)
    {
        var leftOut = relation.LeftOutBecause is { } why ? $"  (left out: {why})" : "";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{relation.Claim.Type}  {relation.Subject} → {relation.Object}  {relation.Claim.Status.InFiles()}  {relation.Claim.Evidence.Confidence:0.00}{leftOut}"));
    }

    private void Print(SilentSentence sentence)
    {
        output.WriteLine("nothing");
        Line("sentence", OneLine(sentence.Text));
        if (sentence.Nearest is { } nearest)
            Line("nearest", $"{nearest.Claim.Type} {nearest.Subject} → {nearest.Object}, by « {nearest.Trigger} »: {nearest.LeftOutBecause}{Against(nearest)}");
        foreach (var missed in sentence.Missed.Take(showsAll ? int.MaxValue : 1))
            Line("missing", $"« {missed.Trigger} » evokes {missed.Frame}, but there is no {string.Join(" and no ", missed.Missing)}");
        if (sentence.Nearest is null && sentence.Missed.Count == 0)
            Line("missing", "no word of it evokes a frame");
        output.WriteLine();
    }

    private static string Against(Explanation nearest)
    {
        var against = nearest.Reasons.Where(reason => reason.Weight < 0).Take(2).Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Feature} = {reason.Value:0.##}"));
        return string.Concat(against.Select((reason, i) => (i == 0 ? "; against it: " : ", ") + reason));
    }

    private void Line(string label, string text) => output.WriteLine($"    {label,-9}{text}");

    private static string OneLine(string text) => Asking.Printable.Of(text).Trim();
}
