namespace KnowledgeGraph.Text.French.Lexica;

/// <summary>Leads from a form to its lemma: take <paramref name="Strip"/> UTF-16 units off the end, then add <paramref name="Append"/>.</summary>
public readonly record struct SuffixRule(int Strip, string Append)
{
    /// <summary>The rule with the shortest change that turns one word into the other.</summary>
    public static SuffixRule Between(string form, string lemma)
    {
        var shared = 0;
        while (shared < form.Length && shared < lemma.Length && form[shared] == lemma[shared])
            shared++;
        return new SuffixRule(form.Length - shared, lemma[shared..]);
    }

    /// <summary>The form itself where it is shorter than what is to be taken off.</summary>
    public string Apply(string form) => form.Length < Strip ? form : string.Concat(form.AsSpan(0, form.Length - Strip), Append);
}
