namespace KnowledgeGraph.Text;

/// <summary>What kind of thing a proper name names.</summary>
public enum NameKind
{
    Person,
    Place,
    Organisation,
}

/// <summary>A proper name found in a sentence: tokens <paramref name="First"/> to <paramref name="Last"/>, 1-based and inclusive.</summary>
public readonly record struct Name(int First, int Last, NameKind Kind);
