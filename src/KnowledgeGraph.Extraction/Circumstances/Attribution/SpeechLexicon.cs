using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Attribution;

/// <summary>The French words that tell who says something.</summary>
internal sealed class SpeechLexicon
{
    private static readonly string[] Classes = ["verb", "charge", "denial", "claim", "source", "document"];

    private readonly HashSet<(string Class, string Lemma)> _words = [];

    private SpeechLexicon(WordTable table)
    {
        foreach (var entry in table.Entries)
        {
            var (kind, lemma) = (entry[0] ?? "", entry[1] ?? throw table.Wrong(entry, "expected class and word, separated by a tab"));
            if (!Classes.Contains(kind))
                throw table.Wrong(entry, $"class « {kind} » is none of {string.Join(", ", Classes)}");
            if (!_words.Add((kind, lemma)))
                throw table.Wrong(entry, $"{kind} « {lemma} » stands twice");
        }
    }

    internal static SpeechLexicon French { get; } = new(WordTable.ReadEmbedded("Attribution.speech.txt"));

    internal static SpeechLexicon Read(string name, string text) => new(WordTable.Read(name, text));

    internal bool IsSpeech(Sentence sentence, Token verb) => Is("verb", sentence, verb);

    internal bool IsCharge(Token verb) => verb.Upos is Upos.VERB && _words.Contains(("charge", verb.Lemma));

    internal bool IsDenial(Sentence sentence, Token verb) => Is("denial", sentence, verb);

    internal bool IsClaim(Sentence sentence, Token verb) => Is("claim", sentence, verb);

    internal bool IsDocument(Token noun) => _words.Contains(("document", noun.Lemma));

    internal bool IsSource(string words) => _words.Contains(("source", words));

    private bool Is(string kind, Sentence sentence, Token verb)
    {
        if (verb.Upos is not (Upos.VERB or Upos.AUX))
            return false;
        if (_words.Contains((kind, verb.Lemma)))
            return true;
        // « faire savoir », « se défendre »
        return sentence.ChildrenOf(verb.Index).Any(child => child.BaseRelation switch
        {
            "expl" => _words.Contains((kind, $"se {verb.Lemma}")),
            "xcomp" or "ccomp" or "obj" => _words.Contains((kind, $"{verb.Lemma} {child.Lemma}")),
            "aux" => _words.Contains((kind, $"{child.Lemma} {verb.Lemma}")),
            _ => false,
        });
    }
}
