using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Extraction.Events.Pairs;

namespace KnowledgeGraph.Extraction.Events.Models;

/// <summary>The models that ship with the extractor, trained from annotated articles; null where the build carries none.</summary>
internal sealed record LearntModels(LearntScorers Scorers, AcceptanceModel? Acceptance)
{
    public static LearntModels Default { get; } = new(
        new LearntScorers(Load("pairs.model", PairModel.Read), Load("sentences.model", PairModel.Read)),
        Load("acceptance.model", AcceptanceModel.Read));

    private static T? Load<T>(string name, Func<Stream, string, T> read)
        where T : class
    {
        using var stream = typeof(LearntModels).Assembly.GetManifestResourceStream(name);
        return stream is null ? null : read(stream, name);
    }
}
