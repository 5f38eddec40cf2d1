using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Layers;

namespace KnowledgeGraph.Training.Tests.Layers;

/// <summary>A parser of the smallest size, and two made-up sentences that teach it everything it can be taught.</summary>
internal sealed class TinyParser
{
    public static readonly ParserLabels Labels = new(
        [Upos.NOUN, Upos.VERB],
        [new FeatureAttribute("Gender", ["Fem", "Masc"]), new FeatureAttribute("Number", ["Sing"])],
        ["nsubj", "obj", "root"]);

    public static readonly TrainingSentence[] Sentences =
    [
        new(["a", "b", "c"], 1,
        [
            new(0, [1, 1], [new(2, 1)], 2, [new(0, 1)]),
            new(1, [0, 0], [new(0, 0.75f), new(1, 0.25f)], 0, [new(2, 1)]),
            new(-1, [0, 0], [], 2, [new(0, 0.5f), new(1, 0.5f)]),
        ]),
        new(["d", "e"], 2,
        [
            new(1, [2, 0], [new(0, 1)], 0, [new(2, 1)]),
            new(0, [0, 1], [new(1, 1)], 1, []),
        ]),
    ];

    public static readonly WordInput[][] Inputs = [[Word(0), Word(1), Word(2)], [Word(3), Word(4)]];

    public TinyParser(ulong seed = 1)
    {
        var vectors = new float[5 * InputLayer.VectorWidth];
        new Noise(7).FillUniform(vectors, 1);
        Parser = new TrainableParser(new ParserShape(2, 32, 16, 16), Labels, Enumerable.Repeat(6, WordKeys.Tables).ToArray(), vectors, new ParserDropout(0.3f, 0.2f, 0.3f));
        Values = new float[Parser.Parameters.Count];
        Gradient = new float[Values.Length];
        Parser.Parameters.Bind(Values, Gradient);
        Parser.Initialise(seed);
        // Every parameter away from its start, so that no gradient is zero by accident.
        var noise = new Noise(seed + 10);
        foreach (ref var value in Values.AsSpan())
            value += (2 * noise.Unit() - 1) * 0.05f;
    }

    public TrainableParser Parser { get; }

    public float[] Values { get; }

    public float[] Gradient { get; }

    /// <summary>The loss with the same random losses and dropout each time.</summary>
    public double Loss() => Parser.Learn(Sentences, Inputs, 1, new Noise(5));

    private static WordInput Word(int index)
    {
        var word = new WordInput { Vector = index % 2 == 0 ? index : -1, Lexicon = 5UL << index };
        for (var table = 0; table < WordKeys.Tables; table++)
            word.Rows[table] = (index + table) % 6;
        return word;
    }
}
