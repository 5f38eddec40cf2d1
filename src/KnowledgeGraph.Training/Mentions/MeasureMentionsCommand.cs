using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text.French;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Mentions;

/// <summary>Says which share of the ends of annotated events is found as mentions.</summary>
internal static class MeasureMentionsCommand
{
    public static Command Create()
    {
        var folders = new Argument<DirectoryInfo[]>("GOLD_DIR") { Description = "Folders of annotated articles." };
        var missed = new Option<int>("--missed") { Description = "How many of the ends missed most to list." };
        var command = new Command("measure-mentions", "Measure how many ends of annotated events are found as mentions.") { folders, missed };
        command.SetAction(parsed =>
        {
            var analyser = FrenchAnalyser.Load();
            foreach (var folder in parsed.GetRequiredValue(folders))
                Measure(analyser, folder.FullName, parsed.GetValue(missed));
        });
        return command;
    }

    private static void Measure(FrenchAnalyser analyser, string folder, int missed)
    {
        var score = new MentionScore();
        var places = new StaticScore("PART_OF");
        var offices = new StaticScore("HOLDS_OFFICE");
        var clock = new Stopwatch();
        var (words, mentions) = (0, 0);
        foreach (var gold in GoldReader.Read(folder))
        {
            var text = analyser.Analyse(gold.Article.Text);
            clock.Start();
            var found = MentionFinder.Find(gold.Article, text);
            clock.Stop();
            words += text.Sentences.Sum(sentence => sentence.Tokens.Count);
            mentions += found.Mentions.Count;
            new EndMatcher(gold, text, found).Score(score);
            offices.Note(gold, found);
            places.Note(gold, found);
        }
        Console.WriteLine($"== {Path.GetFileName(folder)}");
        foreach (var line in score.Lines(missed).Concat(offices.Lines(missed)).Concat(places.Lines(missed)))
            Console.WriteLine(line);
        Console.WriteLine(FormattableString.Invariant($"{words / clock.Elapsed.TotalSeconds:F0} tokens/s, {1000.0 * mentions / words:F0} mentions per 1,000 tokens"));
    }
}
