namespace KnowledgeGraph.Extraction.Circumstances.Attribution;

/// <summary>A phrase that names who vouches for something: "le porte-parole du ministère", "KCNA".</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Head">The token on which it hangs, 1-based.</param>
/// <param name="First">Its first token, inclusive.</param>
/// <param name="Last">Its last token, inclusive.</param>
/// <param name="Cue">The word that makes it the speaker: the index of the speech verb or preposition in its sentence.</param>
public sealed record SpeakerPhrase(int Sentence, int Head, int First, int Last, int Cue);
