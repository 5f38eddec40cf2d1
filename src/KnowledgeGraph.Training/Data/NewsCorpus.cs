using KnowledgeGraph.Text.French.Segmentation;
using KnowledgeGraph.Training.Layers;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Training.Data;

/// <summary>Sentences of unannotated news, for teachers to annotate.</summary>
internal static class NewsCorpus
{
    private const int ShortestSentence = 4;
    private const int LongestSentence = 50;

    /// <summary>Sentences drawn at random until they hold so many words. None stands in a treebank's development or test part.</summary>
    /// <param name="path">A file with an article a line, its text in <c>text</c>.</param>
    /// <param name="forbidden">Keys of sentences (<see cref="Treebanks.Key"/>) to leave out.</param>
    public static List<string[]> Draw(string path, int words, IReadOnlySet<string> forbidden, Noise noise)
    {
        var sentences = Sentences(path).ToArray();
        noise.Shuffle<string[]>(sentences);
        var drawn = new List<string[]>();
        foreach (var sentence in sentences)
        {
            if (words <= 0)
                break;
            if (forbidden.Contains(Treebanks.Key(sentence)))
                continue;
            drawn.Add(sentence);
            words -= sentence.Length;
        }
        return drawn;
    }

    private static IEnumerable<string[]> Sentences(string path)
    {
        var segmenter = new FrenchSegmenter();
        return File.ReadLines(path)
            .AsParallel().AsOrdered()
            .SelectMany(line => segmenter.Segment((string?)JObject.Parse(line)["text"] ?? ""))
            .Where(sentence => sentence.Words.Count is >= ShortestSentence and <= LongestSentence)
            .Select(sentence => sentence.Words.Select(word => word.Form).ToArray());
    }
}
