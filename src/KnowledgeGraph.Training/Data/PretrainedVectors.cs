using System.Globalization;
using System.IO.Compression;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Training.Layers;

namespace KnowledgeGraph.Training.Data;

/// <summary>Pretrained word vectors: an index of forms and the rows they share.</summary>
internal sealed record PretrainedVectors(WordVectorIndex Index, float[] Rows)
{
    // Brings the values to a spread of about one.
    private const float Spread = 1.7f;

    /// <param name="folder">The folder of <c>fr-words.tsv.gz</c> and <c>fr-vectors.f16</c>.</param>
    public static PretrainedVectors Read(string folder)
    {
        var halves = MemoryMarshal.Cast<byte, Half>(File.ReadAllBytes(Path.Combine(folder, "fr-vectors.f16")));
        var rows = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, rows);
        TensorPrimitives.Divide(rows, Spread, rows);
        return new PretrainedVectors(ReadIndex(Path.Combine(folder, "fr-words.tsv.gz"), rows.Length / InputLayer.VectorWidth), rows);
    }

    private static WordVectorIndex ReadIndex(string path, int rows)
    {
        var places = new SortedDictionary<ulong, ushort>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var row = int.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
            if (row >= rows)
                throw new FormatException($"{path}: « {line} » names a row beyond {rows}");
            places.TryAdd(FeatureHash.Of(line.AsSpan(0, tab)), (ushort)row);
        }
        return new WordVectorIndex(new HashedVocabulary([.. places.Keys]), [.. places.Values]);
    }
}
