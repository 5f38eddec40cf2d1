using KnowledgeGraph.Text.ConllU;

namespace KnowledgeGraph.Training.Data;

/// <summary>
/// The treebanks that we learn from. What equals, but for case, a sentence of a development or test part is left out of training
/// (dozens of sentences stand in both).
/// </summary>
internal sealed record Treebanks(
    IReadOnlyList<ConllUSentence> Sequoia,
    IReadOnlyList<ConllUSentence> Gsd,
    IReadOnlyList<ConllUSentence> Pud,
    IReadOnlyList<ConllUSentence> Questions,
    IReadOnlyList<ConllUSentence> SequoiaHeldOut,
    IReadOnlyList<ConllUSentence> GsdHeldOut)
{
    /// <summary>Sentences after the rules of Sequoia, which FQB shares and which we parse by.</summary>
    public const int SequoiaRules = 1;
    public const int GsdRules = 2;
    public const int PudRules = 3;

    // GSD's train part is not to be had, so its development part trains, save each tenth sentence.
    private const int HeldOut = 10;

    /// <param name="folder">The folder of the <c>.conllu</c> files.</param>
    public static Treebanks Read(string folder)
    {
        var gsd = Of(folder, "gsd-ud-dev");
        var sequoiaHeldOut = Of(folder, "sequoia-ud-dev");
        var gsdHeldOut = gsd.Where((_, i) => i % HeldOut == HeldOut - 1).ToList();
        var forbidden = Keys([sequoiaHeldOut, gsdHeldOut, Of(folder, "sequoia-ud-test"), Of(folder, "gsd-ud-test")]);
        IReadOnlyList<ConllUSentence> Allowed(IEnumerable<ConllUSentence> sentences) =>
            [.. sentences.Where(sentence => !forbidden.Contains(Key(sentence.Words.Select(word => word.Form))))];
        return new Treebanks(
            Allowed(Of(folder, "sequoia-ud-train")),
            Allowed(gsd.Where((_, i) => i % HeldOut != HeldOut - 1)),
            Allowed(Of(folder, "pud-ud-test")),
            Allowed(Of(folder, "fqb-ud-test")),
            sequoiaHeldOut,
            gsdHeldOut);
    }

    /// <summary>The keys of all sentences that are never learnt from.</summary>
    public static HashSet<string> ForbiddenKeys(string folder) => Keys(
        [Of(folder, "sequoia-ud-dev"), Of(folder, "gsd-ud-dev"), Of(folder, "sequoia-ud-test"), Of(folder, "gsd-ud-test")]);

    /// <summary>What two sentences share that differ in nothing but case.</summary>
    public static string Key(IEnumerable<string> forms) => string.Join(' ', forms).ToLowerInvariant();

    private static HashSet<string> Keys(IEnumerable<ConllUSentence>[] parts) =>
        [.. parts.SelectMany(part => part).Select(sentence => Key(sentence.Words.Select(word => word.Form)))];

    private static IReadOnlyList<ConllUSentence> Of(string folder, string name) =>
        ConllUReader.ReadFile(Path.Combine(folder, $"fr_{name}.conllu"));
}
