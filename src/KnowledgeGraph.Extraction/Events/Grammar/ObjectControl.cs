namespace KnowledgeGraph.Extraction.Events.Grammar;

/// <summary>The verbs that hand their object, not their subject, to the infinitive that depends on them.</summary>
internal static class ObjectControl
{
    private static readonly HashSet<string> Verbs = EmbeddedList.Read("control.fr.txt");

    public static bool IsObjectControl(string lemma) => Verbs.Contains(lemma);
}
