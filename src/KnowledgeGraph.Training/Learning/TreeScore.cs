using System.Globalization;
using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.Parsing;
using KnowledgeGraph.Training.Evaluation;

namespace KnowledgeGraph.Training.Learning;

/// <summary>How well a parser does on the gold words of a treebank: shares of words, subtypes of relations left aside.</summary>
/// <param name="Relations">F1 of the relations that are hard and matter, subtypes counted.</param>
internal sealed record TreeScore(double Tags, double Features, double Heads, double Labelled, IReadOnlyList<(string Name, F1 F1)> Relations)
{
    private static readonly string[] Shown = ["nsubj", "obj", "appos", "acl:relcl"];

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
        return new TreeScore(
            (double)tags / words, (double)features / words, (double)heads / words, (double)labelled / words, [.. Shown.Select(name => (name, Of(name, gold, parsed)))]);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"UPOS {100 * Tags:f2}  features {100 * Features:f2}  UAS {100 * Heads:f2}  LAS {100 * Labelled:f2}")
        + string.Concat(Relations.Select(relation => string.Create(CultureInfo.InvariantCulture, $"  {relation.Name} {relation.F1.Value:f1}")));

    private static F1 Of(string relation, IReadOnlyList<ConllUSentence> gold, IReadOnlyList<ParsedWord[]> parsed)
    {
        var pairs = gold.Zip(parsed).SelectMany(pair => pair.First.Words.Zip(pair.Second)).ToArray();
        return new F1(
            pairs.Count(pair => pair.First.Relation == relation && pair.Second.Relation == relation && pair.First.Head == pair.Second.Head),
            pairs.Count(pair => pair.First.Relation == relation),
            pairs.Count(pair => pair.Second.Relation == relation));
    }

    private static string Universal(string relation) => relation.Split(':')[0];
}
