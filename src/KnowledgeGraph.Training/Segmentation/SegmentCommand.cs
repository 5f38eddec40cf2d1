using System.CommandLine;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.French.Segmentation;

namespace KnowledgeGraph.Training.Segmentation;

/// <summary><c>segment</c>: prints the sentences and words of the raw text of a treebank, to be scored or looked at.</summary>
internal static class SegmentCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("CONLLU") { Description = "a treebank; its # text lines are read" };
        var command = new Command("segment", "Print sentences and words of a treebank's raw text as CoNLL-U.") { file };
        command.SetAction(result => Run(result.GetValue(file)!));
        return command;
    }

    private static int Run(FileInfo file)
    {
        var text = RawText.Of(ConllUReader.ReadFile(file.FullName)).Text;
        var sentences = new FrenchSegmenter().Segment(text).Select(Unparsed).ToArray();
        ConllUWriter.Write(Console.Out, new AnalysedText(text, sentences).ToConllU(file.Name));
        return 0;
    }

    private static Sentence Unparsed(SegmentedSentence sentence) => new(
        sentence.Span,
        [.. sentence.Words.Select((word, i) => new Token(i + 1, word.Form, "_", Upos.X, Morphology.None, i == 0 ? 0 : 1, i == 0 ? "root" : "dep", word.Span))],
        []);
}
