using System.CommandLine;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Training.Scoring;

/// <summary><c>score</c>: reads annotated articles and says how much of what they report was found.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var folders = new Argument<DirectoryInfo[]>("GOLD_DIR") { Arity = ArgumentArity.OneOrMore, Description = "Folders of annotated articles." }.AcceptExistingOnly();
        var graph = new Option<FileInfo>("--graph") { Description = "Score this graph.json instead of reading the articles.", HelpName = "FILE" }.AcceptExistingOnly();
        var confidence = new Option<double>("--min-confidence") { Description = "As for kg build.", DefaultValueFactory = _ => ArticleReader.DefaultConfidence };
        var errors = new Option<bool>("--errors") { Description = "Also print what was missed and what was invented." };
        var markdown = new Option<bool>("--markdown") { Description = "As Markdown: by set, by relation type and by status." };
        var into = new Option<FileInfo>("--into") { Description = "Put the Markdown into this file, between its lines <!-- accuracy --> and <!-- /accuracy -->.", HelpName = "FILE" }.AcceptExistingOnly();
        var command = new Command("score", "Score what is read in annotated articles.") { folders, graph, confidence, errors, markdown, into };
        command.SetAction(parsed =>
        {
            var reader = new Lazy<ArticleReader>(() => new ArticleReader(leastConfidence: parsed.GetValue(confidence)));
            var scores = parsed.GetRequiredValue(folders)
                .Select(folder => parsed.GetValue(graph) is { } file ? Scorer.Score(folder.FullName, file.FullName) : Scorer.Score(folder.FullName, reader.Value)).ToArray();
            Print(scores, parsed.GetValue(markdown), parsed.GetValue(errors), parsed.InvocationConfiguration.Output);
            if (parsed.GetValue(into) is { } target)
                File.WriteAllText(target.FullName, MarkdownReport.Into(File.ReadAllText(target.FullName), MarkdownReport.Of(scores)));
        });
        return command;
    }

    private static void Print(SetScore[] scores, bool asMarkdown, bool withErrors, TextWriter output)
    {
        if (asMarkdown)
            output.Write(MarkdownReport.Of(scores));
        foreach (var score in scores)
        {
            if (withErrors)
                ScoreReport.WriteErrors(score, output);
            if (!asMarkdown)
                ScoreReport.Write(score, output);
        }
    }
}
