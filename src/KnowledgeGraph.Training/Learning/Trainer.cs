using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Text.Parsing.Numerics;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Layers;

namespace KnowledgeGraph.Training.Learning;

/// <summary>
/// Trains a parser. Each batch is cut into the same shards whatever the number of threads, each shard has its own gradient and
/// random numbers, and gradients are added in order: the same data and plan give the same weights bit for bit.
/// </summary>
internal sealed class Trainer
{
    private const int Shards = 2;

    private readonly LearningPlan _plan;
    private readonly IReadOnlyList<TrainingSentence> _sentences;
    private readonly WordInput[][] _inputs;
    private readonly TrainableParser[] _shards;
    private readonly float[][] _gradients;
    private readonly float[] _values;
    private readonly AdamOptimiser _optimiser;

    /// <param name="from">A trainer of the same shape whose weights this one starts from; null for random ones.</param>
    public Trainer(
        LearningPlan plan, ParserLabels labels, IReadOnlyList<TrainingSentence> sentences, WordInputs inputs, float[] vectors, Trainer? from = null)
    {
        _plan = plan;
        _sentences = sentences;
        _inputs = [.. sentences.Select(sentence => sentence.Forms.Select(inputs.Of).ToArray())];
        int[] rows = [.. inputs.Tables.Select(table => table.Count + 1)];
        _shards = [.. Enumerable.Range(0, Shards).Select(_ => new TrainableParser(plan.Shape, labels, rows, vectors, plan.Dropout))];
        _values = new float[Matrix.Padded(_shards[0].Parameters.Count)];
        _gradients = [.. _shards.Select(_ => new float[_values.Length])];
        for (var i = 0; i < Shards; i++)
            _shards[i].Parameters.Bind(_values, _gradients[i]);
        _shards[0].Initialise(plan.Seed);
        from?._values.CopyTo(_values, 0);
        _optimiser = new AdamOptimiser(_values.Length);
    }

    /// <param name="threads">Threads to use; of no influence on the result.</param>
    /// <param name="report">Told after each epoch its number and the mean loss of a word.</param>
    public void Train(int threads, Action<int, double> report)
    {
        var noise = new Noise(_plan.Seed + 1);
        var epochs = Enumerable.Range(0, _plan.Epochs)
            .Select(_ => Batches.Of(_sentences, LearningPlan.WordsInBatch, noise)).ToArray();
        var steps = epochs.Sum(batches => batches.Count);
        var step = 0;
        for (var epoch = 0; epoch < epochs.Length; epoch++)
        {
            var loss = 0.0;
            foreach (var batch in epochs[epoch])
            {
                loss += Step(batch, step, threads);
                _optimiser.Step(_values, _gradients[0], _plan.RateAt(step, steps));
                step++;
            }
            report(epoch + 1, loss / _sentences.Sum(sentence => sentence.Forms.Length));
        }
    }

    /// <summary>The network as it stands.</summary>
    public ParserNetwork Freeze() => _shards[0].Freeze(Treebanks.SequoiaRules);

    private double Step(int[] batch, int step, int threads)
    {
        var scale = 1f / batch.Sum(index => _sentences[index].Forms.Length);
        var losses = new double[Shards];
        Parallel.For(0, Shards, new ParallelOptions { MaxDegreeOfParallelism = threads }, shard =>
        {
            Array.Clear(_gradients[shard]);
            int[] mine = [.. batch.Where((_, i) => i % Shards == shard)];
            if (mine.Length > 0)
                losses[shard] = _shards[shard].Learn(
                    Array.ConvertAll(mine, index => _sentences[index]),
                    Array.ConvertAll(mine, index => _inputs[index]),
                    scale,
                    Noise.For(_plan.Seed, step, shard + 1));
        });
        for (var shard = 1; shard < Shards; shard++)
            TensorPrimitives.Add(_gradients[0], _gradients[shard], _gradients[0]);
        return losses.Sum();
    }
}
