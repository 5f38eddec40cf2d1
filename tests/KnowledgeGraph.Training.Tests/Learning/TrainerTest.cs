using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Layers;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Tests.Layers;

namespace KnowledgeGraph.Training.Tests.Learning;

public sealed class TrainerTest
{
    [Test]
    public void TheNumberOfThreadsLeavesEveryBitOfTheWeights() =>
        Assert.That(Weights(Train(threads: 2, seed: 1)), Is.EqualTo(Weights(Train(threads: 1, seed: 1))));

    [Test]
    public void AnotherSeedGivesOtherWeights() =>
        Assert.That(Weights(Train(threads: 2, seed: 2)), Is.Not.EqualTo(Weights(Train(threads: 2, seed: 1))));

    [Test]
    public void TheLossFalls()
    {
        var losses = new List<double>();
        Train(threads: 2, seed: 1, (_, loss) => losses.Add(loss));
        Assert.That(losses[^1], Is.LessThan(0.7 * losses[0]));
    }

    [Test]
    public void TrainingGoesOnFromTheWeightsOfAnother()
    {
        var first = Trainer(epochs: 60, seed: 1);
        first.Train(2, (_, _) => { });
        var losses = new List<double>();
        Trainer(epochs: 1, seed: 2).Train(2, (_, loss) => losses.Add(loss));
        Trainer(epochs: 1, seed: 2, first).Train(2, (_, loss) => losses.Add(loss));
        Assert.Multiple(() =>
        {
            Assert.That(Weights(Trainer(epochs: 1, seed: 2, first).Freeze()), Is.EqualTo(Weights(first.Freeze())));
            Assert.That(losses[1], Is.LessThan(losses[0]));
        });
    }

    private static ParserNetwork Train(int threads, ulong seed, Action<int, double>? report = null)
    {
        var trainer = Trainer(epochs: 60, seed);
        trainer.Train(threads, report ?? ((_, _) => { }));
        return trainer.Freeze();
    }

    private static Trainer Trainer(int epochs, ulong seed, Trainer? from = null)
    {
        var plan = new LearningPlan(new ParserShape(1, 32, 16, 16), new ParserDropout(0.1f, 0.1f, 0.1f), epochs, LearningPlan.HighestRate, seed);
        TrainingSentence[] sentences = [.. Enumerable.Repeat(TinyParser.Sentences, 8).SelectMany(both => both)];
        var vectors = new WordVectorIndex(new HashedVocabulary([]), []);
        var inputs = new WordInputs(VocabularyCounts.Tables(sentences), vectors, form => form[0]);
        return new Trainer(plan, TinyParser.Labels, sentences, inputs, new float[InputLayer.VectorWidth], from);
    }

    private static float[] Weights(ParserNetwork network) =>
        [.. network.Input.Tables.SelectMany(table => table.Bytes.ToArray(), (_, number) => (float)number), .. network.Layers[0].Mix.Weight, .. network.Arc.Weight, .. network.Tag.Weight];
}
