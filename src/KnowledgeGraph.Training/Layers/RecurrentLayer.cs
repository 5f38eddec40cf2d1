using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Training.Layers;

/// <summary>A residual layer of the encoder (<see cref="EncoderLayer"/>) with its gradient.</summary>
internal sealed class RecurrentLayer
{
    private readonly NormalisationLayer _normalisation;
    private readonly LinearLayer _mix;
    private readonly LinearLayer _project;
    private readonly Dropout _dropout;
    private readonly Matrix _normal = new();
    private readonly Matrix _mixed = new();
    private readonly Matrix _gates = new();
    private readonly Matrix _states = new();
    private readonly Matrix _gated = new();
    private readonly Matrix _added = new();
    private readonly Matrix _dMixed = new();
    private readonly Matrix _dStates = new();

    public RecurrentLayer(ParameterList parameters, string name, int width, float dropout)
    {
        _normalisation = new NormalisationLayer(parameters, name + ".norm", width);
        _mix = new LinearLayer(parameters, name + ".mix", width, 3 * width);
        _project = new LinearLayer(parameters, name + ".project", width, width);
        _dropout = new Dropout(dropout);
    }

    public EncoderLayer Frozen => new(_normalisation.Frozen, _mix.Frozen, _project.Frozen);

    /// <summary>Spreads the bias of the forget gates from -1 to 2, so that states reach from one word to many.</summary>
    public void SpreadForgetBias()
    {
        var width = _project.Weight.Rows;
        var bias = _mix.Bias.Value.Slice(width, width);
        var half = width / 2;
        for (var i = 0; i < width; i++)
            bias[i] = -1 + 3f * (i % half) / (half - 1);
    }

    /// <summary>Adds the layer's output to x.</summary>
    public void Forward(Matrix x, ReadOnlySpan<int> starts, Noise? noise)
    {
        _normalisation.Forward(x, _normal);
        _mix.Forward(_normal.View, _mixed);
        Recurrence.Gate(_mixed, _gates);
        Recurrence.Run(_mixed, _gates, starts, _states);
        Recurrence.Output(_mixed, _gates, _states, _gated);
        _project.Forward(_gated.View, _added);
        _dropout.Forward(_added, noise);
        TensorPrimitives.Add(x.Data, _added.Data, x.Data);
    }

    /// <summary>Turns the gradient of the output into that of the input, in place.</summary>
    public void Backward(Matrix gradient, ReadOnlySpan<int> starts)
    {
        gradient.Data.CopyTo(_added.Data);
        _dropout.Backward(_added);
        _project.BackwardWeights(_gated.View, _added);
        _dStates.Resize(gradient.Rows, gradient.Columns);
        _project.BackwardInput(_added, _dStates.View);
        _dMixed.Resize(_mixed.Rows, _mixed.Columns);
        RecurrenceGradient.Output(_mixed, _gates, _states, _dStates, _dMixed);
        RecurrenceGradient.Run(_mixed, _gates, _states, starts, _dStates, _dMixed);
        _mix.BackwardWeights(_normal.View, _dMixed);
        _mix.BackwardInput(_dMixed, _added.View);
        _normalisation.Backward(_added);
        TensorPrimitives.Add(gradient.Data, _added.Data, gradient.Data);
    }
}
