using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>One residual layer of the encoder: normalise, mix, run the recurrence, gate, project, add.</summary>
internal sealed record EncoderLayer(Normalisation Normalisation, Affine Mix, Affine Project)
{
    public void Apply(Matrix x, ReadOnlySpan<int> starts, Workspace space)
    {
        var normal = Normalisation.Apply(x.View, space.Normal);
        var mixed = Mix.Apply(normal.View, space.Mixed);
        Recurrence.Gate(mixed, space.Gates);
        Recurrence.Run(mixed, space.Gates, starts, space.States);
        Recurrence.Output(mixed, space.Gates, space.States, space.Gated);
        var added = Project.Apply(space.Gated.View, normal);
        TensorPrimitives.Add(x.Data, added.Data, x.Data);
    }
}
