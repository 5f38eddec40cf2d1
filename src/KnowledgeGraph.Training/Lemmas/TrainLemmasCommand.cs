using System.CommandLine;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.French.Lemmas;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Lexica;

namespace KnowledgeGraph.Training.Lemmas;

/// <summary><c>train lemmas</c>: learns rules for endings from the lexicon and exceptions from the treebanks, and scores them on the held-out parts.</summary>
internal static class TrainLemmasCommand
{
    private const string Origin = "# Learnt by « train lemmas » (NOTICE.md).\n";

    public static Command Create()
    {
        var shared = new Option<DirectoryInfo>("--shared") { Description = "the folder of training data", DefaultValueFactory = _ => new DirectoryInfo("../shared") };
        var output = new Option<DirectoryInfo>("--output") { Description = "where the tables are written", DefaultValueFactory = _ => new DirectoryInfo("src/KnowledgeGraph.Text/French/Lemmas") };
        var command = new Command("lemmas", "Learn how forms lead to lemmas.") { shared, output };
        command.SetAction(result => Run(result.GetValue(shared)!.FullName, result.GetValue(output)!.FullName));
        return command;
    }

    private static int Run(string shared, string output)
    {
        var treebanks = Treebanks.Read(Path.Combine(shared, "data", "ud"));
        string[] suffixes = [.. SuffixTraining.Lines(LexiconSources.Words(Path.Combine(shared, "data", "lexicon")))];
        var table = new SuffixTable(suffixes);
        // What Sequoia and GSD say comes first: PUD names lemmas by other rules.
        string[] exceptions = [.. ExceptionTraining.Lines([.. treebanks.Sequoia, .. treebanks.Gsd, .. treebanks.Questions], table)];
        File.WriteAllText(Path.Combine(output, "suffixes.txt"), Origin + string.Concat(suffixes.Select(line => line + "\n")));
        File.WriteAllText(Path.Combine(output, "exceptions.txt"), Origin + string.Concat(exceptions.Select(line => line + "\n")));
        var lemmatiser = new Lemmatiser(new LemmaExceptions(exceptions), table);
        Console.WriteLine($"{suffixes.Length} endings, {exceptions.Length} exceptions");
        Score("Sequoia, held out", treebanks.SequoiaHeldOut, lemmatiser);
        Score("GSD, held out", treebanks.GsdHeldOut, lemmatiser);
        return 0;
    }

    private static void Score(string name, IReadOnlyList<ConllUSentence> sentences, Lemmatiser lemmatiser)
    {
        var words = sentences.SelectMany(sentence => sentence.Words).ToArray();
        var right = words.Count(word => word.Lemma == "_" || Lemma(word) == word.Lemma);
        Console.WriteLine(FormattableString.Invariant($"{name}: {100.0 * right / words.Length:f2} % of {words.Length} lemmas right under gold tags"));
        foreach (var (error, count) in words.Where(word => word.Lemma != "_" && Lemma(word) != word.Lemma)
            .CountBy(word => $"{word.Form} {word.Upos}: {word.Lemma}, not {Lemma(word)}").OrderByDescending(pair => pair.Value).Take(20))
            Console.WriteLine($"  {count}  {error}");

        string Lemma(ConllUWord word) => lemmatiser.Lemma(word.Form, Enum.Parse<Upos>(word.Upos), new Morphology(word.Features));
    }
}
