namespace KnowledgeGraph.Text.Parsing.Features;

/// <summary>What the parser reads of one word: rows of its tables and what the lexicon allows.</summary>
internal struct WordInput
{
    /// <summary>Row of the pretrained vectors, -1 for none.</summary>
    public int Vector;

    /// <summary>Bit i stands for the i-th thing the lexicon may say of a form.</summary>
    public ulong Lexicon;

    /// <summary>Rows of the learned tables, in the order of <see cref="WordTable"/>; 0 is the row of the unknown.</summary>
    public TableRows Rows;

    [System.Runtime.CompilerServices.InlineArray(WordKeys.Tables)]
    public struct TableRows
    {
        private int _first;
    }
}
