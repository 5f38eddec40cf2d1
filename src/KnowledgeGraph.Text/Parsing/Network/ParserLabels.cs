namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>The labels a parser gives: tags, attributes and relations, each known by its place.</summary>
internal sealed class ParserLabels
{
    private readonly int[] _attributeOffsets;

    public ParserLabels(IReadOnlyList<Upos> tags, IReadOnlyList<FeatureAttribute> attributes, IReadOnlyList<string> relations)
    {
        (Tags, Attributes, Relations) = (tags, attributes, relations);
        Root = relations.ToList().IndexOf("root");
        if (Root < 0)
            throw new ArgumentException("the relations lack « root »", nameof(relations));
        _attributeOffsets = new int[attributes.Count + 1];
        _attributeOffsets[0] = tags.Count;
        for (var i = 0; i < attributes.Count; i++)
            _attributeOffsets[i + 1] = _attributeOffsets[i] + attributes[i].Values.Count + 1;
    }

    public IReadOnlyList<Upos> Tags { get; }

    /// <summary>In the order in which features are written: alphabetical, without regard to case.</summary>
    public IReadOnlyList<FeatureAttribute> Attributes { get; }

    public IReadOnlyList<string> Relations { get; }

    /// <summary>The place of <c>root</c> among the relations.</summary>
    public int Root { get; }

    /// <summary>All scores of the tag head: the tags, then each attribute's absence and values.</summary>
    public int TagScores => _attributeOffsets[^1];

    /// <summary>Where the scores of an attribute stand among those of the tag head.</summary>
    public Range ScoresOf(int attribute) => _attributeOffsets[attribute].._attributeOffsets[attribute + 1];
}
