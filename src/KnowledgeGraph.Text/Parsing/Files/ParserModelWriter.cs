using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;

namespace KnowledgeGraph.Text.Parsing.Files;

/// <summary>Writes a parser's model file (<see cref="ParserModelFormat"/>).</summary>
internal sealed class ParserModelWriter : IDisposable
{
    private readonly MemoryStream _memory = new();
    private readonly BinaryWriter _out;

    private ParserModelWriter() => _out = new BinaryWriter(_memory, Encoding.UTF8);

    public void Dispose() => _out.Dispose();

    public static void Write(ParserModel model, Stream target)
    {
        using var writer = new ParserModelWriter();
        writer.WriteModel(model);
        writer._out.Flush();
        var payload = writer._memory.ToArray();
        using var header = new BinaryWriter(target, Encoding.UTF8, leaveOpen: true);
        header.Write(ParserModelFormat.Magic);
        header.Write(ParserModelFormat.Version);
        header.Write(payload.Length);
        header.Write(SHA256.HashData(payload));
        header.Write(payload);
    }

    private void WriteModel(ParserModel model)
    {
        _out.Write(model.Networks.Count);
        foreach (var network in model.Networks)
            WriteShape(network.Shape);
        WriteLabels(model.Labels);
        foreach (var table in model.Tables)
            WriteKeys(table);
        WriteKeys(model.Vectors.Words);
        _out.Write(MemoryMarshal.AsBytes(model.Vectors.Rows));
        foreach (var network in model.Networks)
            WriteNetwork(network);
    }

    private void WriteShape(ParserShape shape)
    {
        foreach (var size in (int[])[shape.Layers, shape.Width, shape.ArcWidth, shape.RelationWidth])
            _out.Write(size);
    }

    private void WriteNetwork(ParserNetwork network)
    {
        WriteInput(network.Input);
        foreach (var layer in network.Layers)
        {
            Write(layer.Normalisation);
            Write(layer.Mix);
            Write(layer.Project);
        }
        Write(network.Final);
        foreach (var affine in (Affine[])[network.Projection, network.Arc, network.Relation, network.Tag])
            Write(affine);
    }

    private void WriteLabels(ParserLabels labels)
    {
        WriteStrings([.. labels.Tags.Select(tag => tag.ToString())]);
        WriteStrings([.. labels.Attributes.Select(attribute => attribute.Name)]);
        foreach (var attribute in labels.Attributes)
            WriteStrings(attribute.Values);
        WriteStrings(labels.Relations);
    }

    private void WriteStrings(IReadOnlyList<string> strings)
    {
        _out.Write(strings.Count);
        foreach (var item in strings)
            _out.Write(item);
    }

    private void WriteKeys(HashedVocabulary vocabulary)
    {
        _out.Write(vocabulary.Count);
        _out.Write(MemoryMarshal.AsBytes(vocabulary.Keys));
    }

    private void WriteInput(FoldedInput input)
    {
        WriteHalves(input.Start);
        WriteHalves(input.Bias);
        foreach (var table in input.Tables)
            WriteTable(table);
        WriteTable(input.Vectors);
        WriteTable(input.Lexicon);
        Write(input.Normalisation);
    }

    private void Write(Normalisation normalisation)
    {
        WriteHalves(normalisation.Gain);
        WriteHalves(normalisation.Bias);
    }

    private void Write(Affine affine)
    {
        _out.Write(affine.Weight.Length);
        _out.Write(affine.Bias.Length);
        WriteHalves(affine.Weight);
        WriteHalves(affine.Bias);
    }

    private void WriteHalves(float[] values)
    {
        foreach (var value in values)
            _out.Write((Half)value);
    }

    private void WriteTable(QuantisedTable table)
    {
        _out.Write(table.Count);
        _out.Write(table.Bytes);
    }
}
