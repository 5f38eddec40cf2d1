using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Extraction.Events.Pairs;

/// <summary>
/// A linear classifier over sparse binary features: for two mentions, the probability of each relation between them (multinomial
/// logistic regression). Class 0 is "none". Weights are bytes with one scale a feature.
/// </summary>
public sealed class PairModel
{
    private const string Magic = "KGPAIR1";

    private readonly Dictionary<uint, int> _rows;
    private readonly Dictionary<PairClass, int> _indices = [];
    private readonly sbyte[] _weights;
    private readonly float[] _scales;

    public PairModel(IReadOnlyList<PairClass> classes, IReadOnlyList<uint> features, sbyte[] weights, float[] scales)
    {
        if (features.Count * (classes.Count + 1) != weights.Length || features.Count != scales.Length)
            throw new ArgumentException("weights and scales do not fit features and classes", nameof(weights));
        Classes = classes;
        Features = features;
        (_weights, _scales) = (weights, scales);
        _rows = new Dictionary<uint, int>(features.Count);
        for (var row = 0; row < features.Count; row++)
            _rows[features[row]] = row;
        for (var i = 0; i < classes.Count; i++)
            _indices[classes[i]] = i + 1;
    }

    /// <summary>The classes after "none"; class i of the probabilities is <c>Classes[i - 1]</c>.</summary>
    public IReadOnlyList<PairClass> Classes { get; }

    public IReadOnlyList<uint> Features { get; }

    /// <summary>Where in the probabilities a class stands, or null for one that the model never saw, such as of a user's own type.</summary>
    public int? IndexOf(PairClass known) => _indices.TryGetValue(known, out var index) ? index : null;

    /// <summary>Probabilities of "none" and of each class; they sum to 1.</summary>
    public float[] Probabilities(IReadOnlyList<uint> features)
    {
        var width = Classes.Count + 1;
        var scores = new float[width];
        foreach (var feature in features)
        {
            if (!_rows.TryGetValue(feature, out var row))
                continue;
            var scale = _scales[row];
            var weights = _weights.AsSpan(row * width, width);
            for (var i = 0; i < width; i++)
                scores[i] += weights[i] * scale;
        }
        Softmax(scores);
        return scores;
    }

    public static void Softmax(Span<float> scores)
    {
        var top = float.MinValue;
        foreach (var score in scores)
            top = Math.Max(top, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - top);
            sum += scores[i];
        }
        for (var i = 0; i < scores.Length; i++)
            scores[i] /= sum;
    }

    /// <summary>Writes the model, compressed; the same model gives the same bytes.</summary>
    public void Write(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Classes.Count);
        foreach (var known in Classes)
        {
            writer.Write(known.Type);
            writer.Write(known.IsReversed);
        }
        writer.Write(Features.Count);
        foreach (var feature in Features)
            writer.Write(feature);
        foreach (var scale in _scales)
            writer.Write(scale);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <exception cref="InvalidDataException">The stream holds no such model, or a damaged one.</exception>
    public static PairModel Read(Stream stream, string name)
    {
        try
        {
            using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
            using var reader = new BinaryReader(brotli, Encoding.UTF8);
            if (reader.ReadString() != Magic)
                throw new InvalidDataException($"{name} is no pair model of this version");
            var classes = new PairClass[reader.ReadInt32()];
            for (var i = 0; i < classes.Length; i++)
                classes[i] = new PairClass(reader.ReadString(), reader.ReadBoolean());
            var features = new uint[reader.ReadInt32()];
            for (var i = 0; i < features.Length; i++)
                features[i] = reader.ReadUInt32();
            var scales = new float[features.Length];
            for (var i = 0; i < scales.Length; i++)
                scales[i] = reader.ReadSingle();
            var weights = new sbyte[features.Length * (classes.Length + 1)];
            reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
            return new PairModel(classes, features, weights, scales);
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            throw new InvalidDataException($"{name} is damaged; install the program again", error);
        }
    }
}
