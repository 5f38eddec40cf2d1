using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Extraction.Events.Pairs;

namespace KnowledgeGraph.Extraction.Events.Models;

/// <summary>The models that ship with the extractor, trained from annotated articles; null where the build carries none.</summary>
internal sealed record LearntModels(LearntScorers Scorers, AcceptanceModel? Acceptance)
{
    // Read when first asked for: training makes new ones and must not trip over those of an older version.
    private static readonly Lazy<LearntModels> Shipped = new(() => new LearntModels(
        new LearntScorers(Load("pairs.model", PairModel.Read), Load("sentences.model", PairModel.Read), Load("roles.model", PairModel.Read)),
        Load("acceptance.model", AcceptanceModel.Read)));

    public static LearntModels Default => Shipped.Value;

    /// <summary>No model: frames and rules alone.</summary>
    public static LearntModels None { get; } = new(LearntScorers.None, null);

    private static T? Load<T>(string name, Func<Stream, string, T> read)
        where T : class
    {
        using var stream = typeof(LearntModels).Assembly.GetManifestResourceStream(name);
        return stream is null ? null : read(stream, name);
    }
}
