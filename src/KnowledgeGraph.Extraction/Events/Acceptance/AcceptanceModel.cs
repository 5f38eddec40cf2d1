using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>What was learnt of which candidates are right: the trees that decide, and the tallies that some of their features rest on.</summary>
public sealed record AcceptanceModel(BoostedTrees Trees, AcceptanceStatistics Statistics, IReadOnlySet<string> Types)
{
    private const string Magic = "KGACCEPT2";

    /// <summary>Writes the model, compressed; the same model gives the same bytes.</summary>
    public void Write(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli, Encoding.UTF8);
        writer.Write(Magic);
        WriteStrings(writer, [.. Types.Order(StringComparer.Ordinal)]);
        var tallies = Statistics.Tallies.ToList();
        writer.Write(tallies.Count);
        foreach (var (key, tally) in tallies)
        {
            writer.Write(key);
            writer.Write(tally.Seen);
            writer.Write(tally.Right);
        }
        writer.Write(Trees.Bias);
        writer.Write(Trees.Depth);
        writer.Write(Trees.Splits.Count);
        for (var tree = 0; tree < Trees.Splits.Count; tree++)
        {
            foreach (var split in Trees.Splits[tree])
            {
                writer.Write((short)split.Feature);
                writer.Write(split.Threshold);
            }
            foreach (var leaf in Trees.Leaves[tree])
                writer.Write(leaf);
        }
    }

    /// <exception cref="InvalidDataException">The stream holds no such model, or a damaged one.</exception>
    public static AcceptanceModel Read(Stream stream, string name)
    {
        try
        {
            using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
            using var reader = new BinaryReader(brotli, Encoding.UTF8);
            if (reader.ReadString() != Magic)
                throw new InvalidDataException($"{name} is no acceptance model of this version");
            var types = Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString()).ToHashSet(StringComparer.Ordinal);
            var statistics = new AcceptanceStatistics();
            for (var left = reader.ReadInt32(); left > 0; left--)
                statistics.Set(reader.ReadString(), new AcceptanceStatistics.Tally(reader.ReadInt32(), reader.ReadInt32()));
            return new AcceptanceModel(ReadTrees(reader), statistics, types);
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException($"{name} is damaged; install the program again", error);
        }
    }

    private static BoostedTrees ReadTrees(BinaryReader reader)
    {
        var (bias, depth) = (reader.ReadDouble(), reader.ReadInt32());
        var splits = new BoostedTrees.Split[reader.ReadInt32()][];
        var leaves = new float[splits.Length][];
        for (var tree = 0; tree < splits.Length; tree++)
        {
            splits[tree] = new BoostedTrees.Split[(1 << depth) - 1];
            for (var i = 0; i < splits[tree].Length; i++)
                splits[tree][i] = new BoostedTrees.Split(reader.ReadInt16(), reader.ReadSingle());
            leaves[tree] = new float[1 << depth];
            for (var i = 0; i < leaves[tree].Length; i++)
                leaves[tree][i] = reader.ReadSingle();
        }
        return new BoostedTrees(bias, depth, splits, leaves);
    }

    private static void WriteStrings(BinaryWriter writer, string[] values)
    {
        writer.Write(values.Length);
        foreach (var value in values)
            writer.Write(value);
    }
}
