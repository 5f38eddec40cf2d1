namespace KnowledgeGraph.Extraction.Events.Frames;

/// <summary>The part of speech under which a frame's trigger stands in its file.</summary>
public enum TriggerClass
{
    Verb,
    Noun,
    Adjective,
}
