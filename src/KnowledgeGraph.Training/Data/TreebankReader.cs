using System.Globalization;

namespace KnowledgeGraph.Training.Data;

/// <summary>Reads the syntactic words of a CoNLL-U file; lines of surface tokens and empty nodes are passed over.</summary>
internal static class TreebankReader
{
    /// <exception cref="FormatException">A line has not ten columns, or a number is none; the message names file and line.</exception>
    public static List<UniversalWord[]> Read(string path)
    {
        var sentences = new List<UniversalWord[]>();
        var words = new List<UniversalWord>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 && words.Count > 0)
            {
                sentences.Add([.. words]);
                words.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                if (columns.Length != 10)
                    throw new FormatException($"{path}:{number}: {columns.Length} columns instead of 10");
                if (!columns[0].AsSpan().ContainsAny('-', '.'))
                    words.Add(new UniversalWord(columns[1], columns[3], columns[5], int.Parse(columns[6], CultureInfo.InvariantCulture), columns[7]));
            }
        }
        if (words.Count > 0)
            sentences.Add([.. words]);
        return sentences;
    }
}
