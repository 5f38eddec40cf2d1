namespace KnowledgeGraph.Training.Lexica;

/// <summary>One line of a source lexicon: a form, its lemma, its part of speech and features (<c>NOUN Gender=Fem</c>).</summary>
internal sealed record LexiconRow(string Form, string Lemma, string Tag);
