namespace KnowledgeGraph.Text;

/// <summary>The universal parts of speech of Universal Dependencies, named as they are written there.</summary>
public enum Upos
{
    X,
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
}
