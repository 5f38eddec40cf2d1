using System.Globalization;
using System.Text;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary>Counts of the status read against that of the annotation.</summary>
internal sealed class StatusConfusion
{
    private static readonly Status[] Statuses = Enum.GetValues<Status>();

    private readonly int[,] _counts = new int[Statuses.Length, Statuses.Length];

    internal void Add(Status gold, Status read) => _counts[(int)gold, (int)read]++;

    internal string Table()
    {
        var text = new StringBuilder("status      right    gold   found       P      R      F1\n");
        foreach (var status in Statuses)
            text.AppendLine(Row(status));
        return text.AppendLine(Summary()).ToString();
    }

    /// <summary>Accuracy and the mean of the classes' F1.</summary>
    internal string Summary()
    {
        var (right, all) = (Statuses.Sum(status => _counts[(int)status, (int)status]), _counts.Cast<int>().Sum());
        return string.Create(CultureInfo.InvariantCulture, $"status right {right}/{all} = {Share(right, all)}, macro F1 {Statuses.Average(F1):0.000}");
    }

    internal static string Share(int part, int whole) => whole == 0 ? "    -" : (part / (double)whole).ToString("0.000", CultureInfo.InvariantCulture);

    private string Row(Status status)
    {
        var (right, gold, found) = Counts(status);
        return string.Create(CultureInfo.InvariantCulture, $"{status,-10} {right,6} {gold,7} {found,7}   {Share(right, found)}  {Share(right, gold)}   {F1(status):0.000}");
    }

    private double F1(Status status)
    {
        var (right, gold, found) = Counts(status);
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    private (int Right, int Gold, int Found) Counts(Status status) => (
        _counts[(int)status, (int)status],
        Statuses.Sum(other => _counts[(int)status, (int)other]),
        Statuses.Sum(other => _counts[(int)other, (int)status]));
}
