using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Segmentation;

/// <summary>What the segmenter learns from: running text of three treebanks, and questions. Sentences that stand in a test part too are left out.</summary>
/// <param name="Prose">Sequoia, GSD and PUD, in this order.</param>
internal sealed record SegmenterTreebanks(IReadOnlyList<IReadOnlyList<ConllUSentence>> Prose, IReadOnlyList<ConllUSentence> Questions)
{
    public static IReadOnlyList<string> Names { get; } = ["Sequoia", "GSD", "PUD"];

    /// <param name="folder">The folder of the <c>.conllu</c> files.</param>
    public static SegmenterTreebanks Read(string folder)
    {
        var forbidden = Part("sequoia-ud-test").Concat(Part("gsd-ud-test")).Select(Key).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<ConllUSentence> Allowed(params string[] parts) => [.. parts.SelectMany(Part).Where(sentence => !forbidden.Contains(Key(sentence)))];
        return new SegmenterTreebanks(
            [Allowed("sequoia-ud-train", "sequoia-ud-dev"), Allowed("gsd-ud-dev"), Allowed("pud-ud-test")], Allowed("fqb-ud-test"));

        IReadOnlyList<ConllUSentence> Part(string name) => ConllUReader.ReadFile(Path.Combine(folder, $"fr_{name}.conllu"));
    }

    private static string Key(ConllUSentence sentence) => Treebanks.Key(sentence.Words.Select(word => word.Form));
}
