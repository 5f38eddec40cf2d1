using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Benchmarks.Reading;

/// <summary>
/// <c>read</c>: how many words a second one thread reads from raw text to facts, and whether memory grows with the number of articles when
/// nothing is kept of them.
/// </summary>
internal static class ReadingBenchmark
{
    private const int Parts = 4;

    private static readonly Option<FileInfo> Corpus = new("--corpus")
    {
        Description = "a file with an article a line, its text in « text »",
        DefaultValueFactory = _ => new FileInfo("../shared/data/corpus/orangesum-world.jsonl"),
    };

    private static readonly Option<int> Articles = new("--articles") { Description = "articles to read", DefaultValueFactory = _ => 2000 };

    public static Command Create()
    {
        var command = new Command("read", "Speed and memory of reading, from text to facts.") { Corpus, Articles };
        command.SetAction(result => Run(result.GetValue(Corpus)!, result.GetValue(Articles)));
        return command;
    }

    private static void Run(FileInfo corpus, int articles)
    {
        var clock = Stopwatch.StartNew();
        var reader = new ArticleReader();
        Write($"loaded in {clock.Elapsed.TotalSeconds:f3} s");
        foreach (var part in File.ReadLines(corpus.FullName).Take(articles).Chunk(Math.Max(1, articles / Parts)))
            Measure(reader, part);
        Write($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:f0} MB");
    }

    private static void Measure(ArticleReader reader, string[] lines)
    {
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var (words, relations) = (0L, 0L);
        foreach (var line in lines)
        {
            var text = (string)JObject.Parse(line)["text"]!;
            words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            relations += reader.Read(new Article("article", text)).Claims.Count;
        }
        var processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Write($"{lines.Length} articles, {words} words, {relations} relations: {words / clock.Elapsed.TotalSeconds:f0} words/s of wall time, {words / processor:f0} words/s of processor time; {GC.GetTotalMemory(forceFullCollection: true) / 1e6:f0} MB held");
    }

    private static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
