using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Decoding;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Text.Parsing.Numerics;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Learning;

/// <summary>
/// Trained networks that annotate sentences for a pupil: the mean of their probabilities, kept as beliefs and not as decisions
/// (distillation after Hinton, Vinyals and Dean 2015). One thread at a time uses it.
/// </summary>
internal sealed class Teachers(IReadOnlyList<ParserNetwork> networks, ParserLabels labels)
{
    // Beliefs smaller than this are noise.
    private const float LeastBelief = 0.03f;

    private readonly Workspace[] _spaces = [.. networks.Select(_ => new Workspace())];
    private readonly Matrix _arcs = new();
    private readonly Matrix _relations = new();
    private readonly Matrix _tags = new();

    /// <summary>Annotates a sentence.</summary>
    /// <param name="leastSure">The mean probability that the chosen heads must reach.</param>
    /// <returns>Null where the teachers are not sure enough.</returns>
    public TrainingSentence? Annotate(string[] forms, WordInput[] inputs, float leastSure)
    {
        int[] starts = [0, inputs.Length + 1];
        foreach (var (network, space) in networks.Zip(_spaces))
            network.Encode([inputs], starts, space);
        AverageArcs(starts[1]);
        var heads = new int[starts[1]];
        TreeDecoder.Decode(_arcs.Data, _arcs.Columns, heads);
        var sure = 0f;
        for (var word = 1; word < heads.Length; word++)
            sure += _arcs.Row(word)[heads[word]];
        if (sure / inputs.Length < leastSure)
            return null;
        AverageRelations(heads);
        AverageTags(starts[1]);
        return new TrainingSentence(forms, Treebanks.SequoiaRules, [.. Enumerable.Range(1, inputs.Length).Select(word => Word(word, heads))]);
    }

    private void AverageArcs(int rows)
    {
        _arcs.Resize(rows, Matrix.Padded(rows)).Data.Clear();
        foreach (var (network, space) in networks.Zip(_spaces))
        {
            var scores = network.ScoreArcs(0, rows, space);
            for (var word = 1; word < rows; word++)
            {
                scores.Row(word)[word] = float.NegativeInfinity;
                AddShare(scores.Row(word)[..rows], _arcs.Row(word)[..rows]);
            }
        }
    }

    private void AverageRelations(int[] heads)
    {
        var count = labels.Relations.Count;
        _relations.Resize(heads.Length, count).Data.Clear();
        foreach (var (network, space) in networks.Zip(_spaces))
        {
            var scores = network.ScoreRelations(0, heads, space);
            for (var word = 1; word < heads.Length; word++)
                AddShare(scores.Row(word)[..count], _relations.Row(word));
        }
    }

    private void AverageTags(int rows)
    {
        _tags.Resize(rows, labels.TagScores).Data.Clear();
        foreach (var space in _spaces)
        {
            for (var word = 1; word < rows; word++)
            {
                var scores = space.TagScores.Row(word);
                AddShare(scores[..labels.Tags.Count], _tags.Row(word)[..labels.Tags.Count]);
                for (var i = 0; i < labels.Attributes.Count; i++)
                    AddShare(scores[labels.ScoresOf(i)], _tags.Row(word)[labels.ScoresOf(i)]);
            }
        }
    }

    private void AddShare(Span<float> scores, Span<float> sum)
    {
        Activation.Softmax(scores);
        TensorPrimitives.MultiplyAdd(scores, 1f / networks.Count, sum, sum);
    }

    private TrainingWord Word(int word, int[] heads)
    {
        var tags = _tags.Row(word);
        var attributes = new byte[labels.Attributes.Count];
        for (var i = 0; i < attributes.Length; i++)
            attributes[i] = (byte)Labelling.IndexOfHighest(tags[labels.ScoresOf(i)]);
        return new TrainingWord(
            Labelling.IndexOfHighest(tags[..labels.Tags.Count]), attributes, Beliefs(_arcs.Row(word)), heads[word], Beliefs(_relations.Row(word)));
    }

    private static Target[] Beliefs(ReadOnlySpan<float> probabilities)
    {
        var kept = new List<Target>();
        var sum = 0f;
        for (var label = 0; label < probabilities.Length; label++)
        {
            if (probabilities[label] < LeastBelief)
                continue;
            kept.Add(new Target(label, probabilities[label]));
            sum += probabilities[label];
        }
        return [.. kept.Select(target => target with { Weight = target.Weight / sum })];
    }
}
