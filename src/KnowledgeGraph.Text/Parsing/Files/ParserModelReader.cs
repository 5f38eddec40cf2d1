using System.Buffers.Binary;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;

namespace KnowledgeGraph.Text.Parsing.Files;

/// <summary>Reads a parser's model file, checked before it is used.</summary>
public sealed class ParserModelReader : IDisposable
{
    private readonly byte[] _bytes;
    private readonly BinaryReader _in;

    private ParserModelReader(byte[] bytes)
    {
        _bytes = bytes;
        _in = new BinaryReader(new MemoryStream(bytes));
        _in.BaseStream.Position = ParserModelFormat.HeaderLength;
    }

    public void Dispose() => _in.Dispose();

    /// <param name="bytes">The file. The tables stay where they are in it, so it must not be changed afterwards.</param>
    /// <param name="file">What the file is called in messages.</param>
    /// <exception cref="ParserModelException">The bytes are no model of this version, or damaged.</exception>
    public static ParserModel Read(byte[] bytes, string file)
    {
        if (Flaw(bytes) is { } flaw)
            throw new ParserModelException(file, flaw);
        try
        {
            using var reader = new ParserModelReader(bytes);
            return reader.ReadModel();
        }
        catch (Exception error) when (error is EndOfStreamException or ArgumentException or OverflowException or FormatException)
        {
            throw new ParserModelException(file, "does not hold what its version promises");
        }
    }

    private static string? Flaw(byte[] bytes)
    {
        const int length = ParserModelFormat.HeaderLength;
        if (bytes.Length < length || !bytes.AsSpan(0, 8).SequenceEqual(ParserModelFormat.Magic))
            return "is no parser model or is cut short";
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        if (version != ParserModelFormat.Version)
            return $"has version {version}, this program reads version {ParserModelFormat.Version}";
        var promised = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        if (promised != bytes.Length - length)
            return $"holds {bytes.Length - length} bytes after its header instead of {promised}";
        return SHA256.HashData(bytes.AsSpan(length)).AsSpan().SequenceEqual(bytes.AsSpan(16, 32)) ? null : "is damaged: its checksum does not match";
    }

    private ParserModel ReadModel()
    {
        var shapes = new ParserShape[_in.ReadInt32()];
        for (var i = 0; i < shapes.Length; i++)
            shapes[i] = new ParserShape(_in.ReadInt32(), _in.ReadInt32(), _in.ReadInt32(), _in.ReadInt32());
        var labels = ReadLabels();
        var tables = new HashedVocabulary[WordKeys.Tables];
        for (var i = 0; i < tables.Length; i++)
            tables[i] = ReadKeys();
        var words = ReadKeys();
        var vectors = new WordVectorIndex(words, ReadArray<ushort>(words.Count));
        return new ParserModel(labels, tables, vectors, [.. shapes.Select(ReadNetwork)]);
    }

    private ParserNetwork ReadNetwork(ParserShape shape)
    {
        var input = ReadInput(shape.Width);
        var layers = new EncoderLayer[shape.Layers];
        for (var i = 0; i < layers.Length; i++)
            layers[i] = new EncoderLayer(ReadNormalisation(shape.Width), ReadAffine(), ReadAffine());
        return new ParserNetwork(
            shape, input, layers, ReadNormalisation(shape.Width), ReadAffine(), ReadAffine(), ReadAffine(), ReadAffine());
    }

    private ParserLabels ReadLabels()
    {
        Upos[] tags = [.. ReadStrings().Select(Enum.Parse<Upos>)];
        FeatureAttribute[] attributes = [.. ReadStrings().Select(name => new FeatureAttribute(name, []))];
        for (var i = 0; i < attributes.Length; i++)
            attributes[i] = attributes[i] with { Values = ReadStrings() };
        return new ParserLabels(tags, attributes, ReadStrings());
    }

    private string[] ReadStrings()
    {
        var strings = new string[_in.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = _in.ReadString();
        return strings;
    }

    private HashedVocabulary ReadKeys() => new(ReadArray<ulong>(_in.ReadInt32()));

    private T[] ReadArray<T>(int count)
        where T : unmanaged
    {
        var values = new T[count];
        _in.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private FoldedInput ReadInput(int width)
    {
        var (start, bias) = (ReadHalves(width), ReadHalves(width));
        var tables = new QuantisedTable[WordKeys.Tables];
        for (var i = 0; i < tables.Length; i++)
            tables[i] = ReadTable(width);
        return new FoldedInput(start, bias, tables, ReadTable(width), ReadTable(width), ReadNormalisation(width));
    }

    private Normalisation ReadNormalisation(int width) => new(ReadHalves(width), ReadHalves(width));

    private Affine ReadAffine()
    {
        var (weights, outputs) = (_in.ReadInt32(), _in.ReadInt32());
        return new Affine(ReadHalves(weights), ReadHalves(outputs));
    }

    private float[] ReadHalves(int count)
    {
        var values = new float[count];
        TensorPrimitives.ConvertToSingle(ReadArray<Half>(count), values);
        return values;
    }

    private QuantisedTable ReadTable(int width)
    {
        var length = checked(_in.ReadInt32() * QuantisedTable.RowLength(width));
        var start = (int)_in.BaseStream.Position;
        _in.BaseStream.Position += length;
        return new QuantisedTable(_bytes.AsMemory(start, length), width);
    }
}
