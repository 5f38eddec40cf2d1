using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Frames;

/// <summary>All frames of an ontology, found by the lemma of their trigger.</summary>
public sealed class FrameLexicon
{
    private static readonly IReadOnlyList<Frame> None = [];

    private readonly Dictionary<(string Lemma, TriggerClass Class), List<Frame>> _frames = [];

    public FrameLexicon(Ontology ontology)
    {
        foreach (var frame in FrameReader.Read(ontology))
        {
            if (!_frames.TryGetValue((frame.Lemma, frame.Class), out var list))
                _frames[(frame.Lemma, frame.Class)] = list = [];
            list.Add(frame);
        }
    }

    /// <summary>The frames that a word may trigger, before anything around it is looked at.</summary>
    public IReadOnlyList<Frame> For(Token token)
    {
        // A participle is an adjective to some taggers: « les territoires occupés ».
        TriggerClass? trigger = token.Upos switch
        {
            Upos.VERB or Upos.AUX => TriggerClass.Verb,
            Upos.NOUN => TriggerClass.Noun,
            Upos.ADJ => TriggerClass.Adjective,
            _ => null,
        };
        return trigger is { } found && _frames.TryGetValue((token.Lemma, found), out var frames) ? frames : None;
    }
}
