using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Text.Parsing.Numerics;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Layers;

/// <summary>Tags and features: one linear map and a softmax for the tag and for each attribute, with loss and gradient.</summary>
internal sealed class TagHead(ParameterList parameters, int width, ParserLabels labels)
{
    private const float TagWeight = 0.5f;
    private const float AttributeWeight = 0.15f;

    private readonly LinearLayer _linear = new(parameters, "tag", width, labels.TagScores);
    private readonly Matrix _scores = new();

    public LinearLayer Tag => _linear;

    /// <summary>Probabilities of the tags and of each attribute's values.</summary>
    public Matrix Forward(Matrix encoded)
    {
        _linear.Forward(encoded.View, _scores);
        for (var row = 0; row < encoded.Rows; row++)
        {
            Activation.Softmax(_scores.Row(row)[..labels.Tags.Count]);
            for (var attribute = 0; attribute < labels.Attributes.Count; attribute++)
                Activation.Softmax(_scores.Row(row)[labels.ScoresOf(attribute)]);
        }
        return _scores;
    }

    /// <summary>Adds up the loss and adds to the gradient of what was read.</summary>
    public double Backward(
        IReadOnlyList<TrainingSentence> sentences, ReadOnlySpan<int> starts, Matrix encoded, Matrix dEncoded, float scale)
    {
        var loss = 0.0;
        for (var i = 0; i < sentences.Count; i++)
        {
            _scores.Row(starts[i]).Clear();
            for (var word = 0; word < sentences[i].Words.Length; word++)
                loss += Backward(_scores.Row(starts[i] + 1 + word), sentences[i].Words[word], scale);
        }
        _linear.BackwardWeights(encoded.View, _scores);
        _linear.BackwardInput(_scores, dEncoded.View, accumulate: true);
        return loss;
    }

    private double Backward(Span<float> scores, TrainingWord word, float scale)
    {
        scores[labels.TagScores..].Clear();
        if (word.Tag < 0)
        {
            scores.Clear();
            return 0;
        }
        var loss = TagWeight * SoftmaxLoss.Backward(scores[..labels.Tags.Count], [new Target(word.Tag, 1)], TagWeight * scale);
        for (var i = 0; i < labels.Attributes.Count; i++)
            loss += AttributeWeight * SoftmaxLoss.Backward(scores[labels.ScoresOf(i)], [new Target(word.Attributes[i], 1)], AttributeWeight * scale);
        return loss;
    }
}
