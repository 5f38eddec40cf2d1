using System.CommandLine;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.French;

namespace KnowledgeGraph.Training.Mentions;

/// <summary>Prints the words of a text and the mentions found in it.</summary>
internal static class ShowMentionsCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Texts." };
        var published = new Option<string?>("--published") { Description = "Its publication date." };
        var command = new Command("show-mentions", "Print a text's words and mentions.") { files, published };
        command.SetAction(parsed =>
        {
            var analyser = FrenchAnalyser.Load();
            foreach (var file in parsed.GetRequiredValue(files))
                Show(analyser, file.FullName, parsed.GetValue(published));
        });
        return command;
    }

    private static void Show(FrenchAnalyser analyser, string path, string? published)
    {
        var article = new Article(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), null, published);
        var text = analyser.Analyse(article.Text);
        Console.WriteLine($"== {article.Id}");
        var found = MentionFinder.Find(article, text);
        foreach (var (index, sentence) in text.Sentences.Index())
        {
            Console.WriteLine($"# {sentence.Span.Slice(article.Text).ReplaceLineEndings(" ")}");
            Console.WriteLine(string.Join(' ', sentence.Tokens.Select(token => $"{token.Form}/{token.Upos}/{token.Head}:{token.Relation}")));
            foreach (var mention in found.Mentions.Where(mention => mention.Sentence == index))
                Console.WriteLine(FormattableString.Invariant($"    {mention.Form,-8} {mention.Certainty:F2} {mention.Head,3} {mention.Span.Slice(article.Text)} -> {found.Entities[mention.Entity].Label} ({mention.Entity}) {found.Entities[mention.Entity].ActsFor}"));
            foreach (var fact in found.Facts.Where(fact => fact.Sentence == index))
                Console.WriteLine(FormattableString.Invariant($"    {fact.Type} {fact.Certainty:F2} {found.Entities[fact.Subject].Label} -> {found.Entities[fact.Object].Label} « {fact.Role} »"));
        }
    }
}
