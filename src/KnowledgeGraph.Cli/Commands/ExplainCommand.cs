using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Explanations;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explain</c>: what led to each relation of an article, and which triggers led to nothing.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("ARTICLE") { Description = "The article: *.txt, *.html, *.json, or - for JSON lines." };
        var type = new Argument<string?>("RELATION") { Arity = ArgumentArity.ZeroOrOne, Description = "Only this relation type, such as RECOGNISES." };
        var ontology = new Option<string?>("--ontology") { Description = "A file of relation types and frames instead of those that ship.", HelpName = "FILE" };
        var all = new Option<bool>("--all") { Description = "Also what was considered and left out, and triggers that led to nothing." };
        var explain = new Command("explain", "Shows why each relation of an article was reported, and what was looked for in vain.") { path, type, ontology, all };
        explain.SetAction(parsed =>
        {
            var known = parsed.GetValue(ontology) is { } file ? OntologyFile.Read(file) : null;
            var reader = new ArticleReader(known);
            var articles = new InputReader(terminal.Input).Read([parsed.GetRequiredValue(path)]).ToList();
            foreach (var rejection in articles.OfType<Rejection>())
                terminal.Error.WriteLine($"kg: {rejection.Place}: {rejection.Reason}");
            foreach (var article in articles.OfType<ReadArticle>())
                Print(reader.Explain(article.Article), parsed.GetValue(type), parsed.GetValue(all), terminal.Output);
            return articles.OfType<Rejection>().Any() ? ExitCode.Rejected : ExitCode.Done;
        });
        return explain;
    }

    private static void Print(ArticleExplanation article, string? type, bool all, TextWriter output)
    {
        var shown = article.Relations.Where(relation => (all || relation.IsAccepted) && (type is null || relation.Claim.Type == type)).ToList();
        foreach (var relation in shown)
            Print(relation, output);
        if (shown.Count == 0)
            output.WriteLine(all ? "nothing was proposed" : "nothing was accepted; --all shows what was considered");
        if (!all && shown.Count > 0)
            return;
        foreach (var missed in article.Missed.Where(missed => type is null || missed.Type == type))
        {
            output.WriteLine();
            output.WriteLine($"no {missed.Type}: « {missed.Trigger} » evokes {missed.Frame}, but there is no {string.Join(" and no ", missed.Missing)}");
            output.WriteLine($"    {OneLine(missed.Sentence)}");
        }
    }

    private static void Print(Explanation relation, TextWriter output)
    {
        var claim = relation.Claim;
        var verdict = relation.IsAccepted ? "" : "  (left out)";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{claim.Type}  {relation.Subject} → {relation.Object}  {claim.Status.ToString().ToLowerInvariant()}  {claim.Evidence.Confidence:0.00}{verdict}"));
        output.WriteLine($"    sentence   {OneLine(claim.Evidence.Text)}");
        output.WriteLine($"    trigger    {relation.Trigger}");
        output.WriteLine($"    frame      {relation.Frame ?? "none: the learnt scorer alone proposes it"}");
        output.WriteLine($"    path       {relation.Path}");
        output.WriteLine($"    status     {(relation.Cues.Count == 0 ? "nothing speaks against its being so" : string.Join("; ", relation.Cues))}");
        output.WriteLine($"    date       {claim.Evidence.Date ?? "none is told"}");
        output.WriteLine($"    says       {(relation.Speakers.Count == 0 ? "the article itself" : string.Join(", ", relation.Speakers))}");
        foreach (var reason in relation.Reasons)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {(reason.Weight < 0 ? "against" : "for    ")}    {reason.Feature} = {reason.Value:0.##} ({reason.Weight:+0.00;-0.00})"));
        output.WriteLine();
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
