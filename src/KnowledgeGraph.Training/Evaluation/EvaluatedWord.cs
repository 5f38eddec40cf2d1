using KnowledgeGraph.Text.ConllU;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>A word with the characters it stands for, counted over a whole file without white space.</summary>
/// <param name="inRange">Whether it is part of a multiword token, whose characters it shares.</param>
internal sealed class EvaluatedWord(int start, int end, bool inRange, ConllUWord word)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public bool InRange { get; } = inRange;

    public ConllUWord Word { get; } = word;

    public string Lower { get; } = Characters.Normal(word.Form).ToLowerInvariant();

    /// <summary>The governing word, null for a root.</summary>
    public EvaluatedWord? Parent { get; set; }

    public string BaseRelation => Word.Relation.Split(':')[0];
}
