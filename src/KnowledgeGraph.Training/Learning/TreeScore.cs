using System.Globalization;
using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.Parsing;

namespace KnowledgeGraph.Training.Learning;

/// <summary>How well a parser does on the gold words of a treebank: shares of words, subtypes of relations left aside.</summary>
internal sealed record TreeScore(double Tags, double Features, double Heads, double Labelled)
{
    public static TreeScore Of(DependencyParser parser, IReadOnlyList<ConllUSentence> gold)
    {
        var parsed = parser.Parse([.. gold.Select(sentence => sentence.Words.Select(word => word.Form).ToArray())]);
        int words = 0, tags = 0, features = 0, heads = 0, labelled = 0;
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < gold[i].Words.Count; j++)
            {
                var (right, found) = (gold[i].Words[j], parsed[i][j]);
                words++;
                tags += right.Upos == found.Upos.ToString() ? 1 : 0;
                features += right.Features == found.Morphology.Features ? 1 : 0;
                heads += right.Head == found.Head ? 1 : 0;
                labelled += right.Head == found.Head && Universal(right.Relation) == Universal(found.Relation) ? 1 : 0;
            }
        }
        return new TreeScore((double)tags / words, (double)features / words, (double)heads / words, (double)labelled / words);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"UPOS {100 * Tags:f2}  features {100 * Features:f2}  UAS {100 * Heads:f2}  LAS {100 * Labelled:f2}");

    private static string Universal(string relation) => relation.Split(':')[0];
}
