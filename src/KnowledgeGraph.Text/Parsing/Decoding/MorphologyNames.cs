using System.Collections.Concurrent;
using KnowledgeGraph.Text.Parsing.Network;

namespace KnowledgeGraph.Text.Parsing.Decoding;

/// <summary>Writes chosen attribute values as features; each combination is written once and shared.</summary>
internal sealed class MorphologyNames(ParserLabels labels)
{
    private readonly ConcurrentDictionary<UInt128, Morphology> _known = new();

    /// <summary>The features with the highest scores.</summary>
    /// <param name="tagScores">All scores of the tag head for one word.</param>
    public Morphology Best(ReadOnlySpan<float> tagScores)
    {
        UInt128 key = 0;
        for (var i = 0; i < labels.Attributes.Count; i++)
        {
            var scores = tagScores[labels.ScoresOf(i)];
            key = key * (uint)scores.Length + (uint)Labelling.IndexOfHighest(scores);
        }
        return _known.GetOrAdd(key, Write);
    }

    private Morphology Write(UInt128 key)
    {
        var parts = new List<string>();
        for (var i = labels.Attributes.Count - 1; i >= 0; i--)
        {
            var attribute = labels.Attributes[i];
            var (rest, value) = UInt128.DivRem(key, (uint)attribute.Values.Count + 1);
            if (value > 0)
                parts.Add($"{attribute.Name}={attribute.Values[(int)value - 1]}");
            key = rest;
        }
        parts.Reverse();
        return parts.Count == 0 ? Morphology.None : new Morphology(string.Join('|', parts));
    }
}
