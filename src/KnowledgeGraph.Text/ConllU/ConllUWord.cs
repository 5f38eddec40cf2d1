namespace KnowledgeGraph.Text.ConllU;

/// <summary>A syntactic word of a CoNLL-U file, its ten columns as written (<c>_</c> where empty).</summary>
/// <param name="Id">1-based place in the sentence.</param>
/// <param name="Head">Id of the governing word, 0 for the root, -1 where the column is <c>_</c>.</param>
public sealed record ConllUWord(
    int Id,
    string Form,
    string Lemma,
    string Upos,
    string Xpos,
    string Features,
    int Head,
    string Relation,
    string Deps = "_",
    string Misc = "_")
{
    /// <summary>Whether the next word follows without a space.</summary>
    public bool JoinsNext => ConllUSentence.JoinsNext(Misc);
}
