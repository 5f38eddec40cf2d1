namespace KnowledgeGraph.Extraction.Who;

/// <summary>Tokens <paramref name="First"/> to <paramref name="Last"/> of a sentence, 1-based and inclusive.</summary>
internal readonly record struct TokenRange(int Sentence, int First, int Last)
{
    public bool Contains(TokenRange other) => Sentence == other.Sentence && First <= other.First && other.Last <= Last;

    public bool Overlaps(TokenRange other) => Sentence == other.Sentence && First <= other.Last && other.First <= Last;
}
