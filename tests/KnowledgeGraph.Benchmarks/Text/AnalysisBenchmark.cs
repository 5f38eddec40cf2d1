using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using KnowledgeGraph.Text.French;

namespace KnowledgeGraph.Benchmarks.Text;

/// <summary>
/// <c>analyse</c>: how long the language layer takes to load, how many words a second it reads from raw text to trees on one thread
/// and on two, how that goes with the length of a sentence, and how much memory it takes.
/// </summary>
internal static class AnalysisBenchmark
{
    private static readonly int[] SentenceLengths = [10, 100, 500, 2000, 20_000];

    private static readonly Option<FileInfo> Corpus = new("--corpus")
    {
        Description = "a file with an article a line, its text in « text »",
        DefaultValueFactory = _ => new FileInfo("../shared/data/corpus/orangesum-world.jsonl"),
    };

    private static readonly Option<int> Articles = new("--articles") { Description = "articles to read", DefaultValueFactory = _ => 300 };

    public static Command Create()
    {
        var command = new Command("analyse", "Speed and memory of the language layer.") { Corpus, Articles };
        command.SetAction(result => Run(result.GetValue(Corpus)!, result.GetValue(Articles)));
        return command;
    }

    private static void Run(FileInfo corpus, int articles)
    {
        var clock = Stopwatch.StartNew();
        var analyser = FrenchAnalyser.Load();
        Write($"loaded in {clock.Elapsed.TotalSeconds:f3} s");
        string[] texts = [.. File.ReadLines(corpus.FullName).Take(articles).Select(TextOf)];
        // Once over a part, so that the compiler has done its work.
        Measure(analyser, texts[..(texts.Length / 4)], 1);
        foreach (var threads in (int[])[1, 2, 1, 2])
            Measure(analyser, texts, threads);
        foreach (var length in SentenceLengths)
            MeasureSentence(analyser, length);
        Write($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:f0} MB");
    }

    private static string TextOf(string line)
    {
        using var article = JsonDocument.Parse(line);
        return article.RootElement.GetProperty("text").GetString()!;
    }

    // Wall time is what a user waits; processor time is what remains true on a busy machine.
    private static void Measure(FrenchAnalyser analyser, string[] texts, int threads)
    {
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        long words = texts.AsParallel().WithDegreeOfParallelism(threads).Sum(text => WordsIn(analyser, text));
        var processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Write($"{threads} thread(s): {words} words, {words / clock.Elapsed.TotalSeconds:f0} words/s of wall time, {words / processor:f0} words/s of processor time");
    }

    private static void MeasureSentence(FrenchAnalyser analyser, int length)
    {
        var text = "Le pays " + string.Join(' ', Enumerable.Repeat("refuse un accord", length / 3));
        var clock = Stopwatch.StartNew();
        var words = WordsIn(analyser, text);
        Write($"a sentence of {words} words: {clock.Elapsed.TotalMilliseconds:f1} ms, {words / clock.Elapsed.TotalSeconds:f0} words/s");
    }

    private static int WordsIn(FrenchAnalyser analyser, string text) => analyser.Analyse(text).Sentences.Sum(sentence => sentence.Tokens.Count);

    private static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
