using System.Globalization;

namespace KnowledgeGraph.Training.Events;

/// <summary>Right, missed and invented relations, with the measures made of them.</summary>
internal readonly record struct Tally(int Right, int Missed, int Invented)
{
    public double Precision => Right + Invented == 0 ? 0 : (double)Right / (Right + Invented);

    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally one, Tally other) =>
        new(one.Right + other.Right, one.Missed + other.Missed, one.Invented + other.Invented);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Right,5} {Missed,6} {Invented,8}   P {Precision:0.000}  R {Recall:0.000}  F1 {F1:0.000}");
}
