using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>The French words that bear on whether an act is so: what governs it, introduces it or qualifies it.</summary>
internal sealed class FactualityLexicon
{
    private static readonly string[] Classes = ["verb", "noun", "adj", "mark", "case", "quality", "occurrence", "light", "draft"];

    private readonly Dictionary<(string Class, string Lemma), Governor> _words = [];

    private FactualityLexicon(WordTable table)
    {
        foreach (var entry in table.Entries)
            Add(table, entry);
    }

    internal static FactualityLexicon French { get; } = new(WordTable.ReadEmbedded("Factuality.governors.txt"));

    internal static FactualityLexicon Read(string name, string text) => new(WordTable.Read(name, text));

    /// <summary>What a verb, noun or adjective says of the act that it governs, or null.</summary>
    internal Governor? Governing(Sentence sentence, Token word) => word.Upos switch
    {
        // « est prête à », which some parsers take for the verb « prêter »
        Upos.VERB when sentence.ChildrenOf(word.Index).Any(child => child.BaseRelation == "cop") => Find("adj", Masculine(word.Form)) ?? Verb("verb", sentence, word),
        Upos.VERB or Upos.AUX => Verb("verb", sentence, word),
        Upos.NOUN or Upos.PROPN => Find("noun", word.Lemma),
        Upos.ADJ or Upos.ADV => Find("adj", word.Lemma),
        _ => null,
    };

    private static string Masculine(string form) => form.ToLowerInvariant().TrimEnd('s').TrimEnd('e');

    /// <summary>A verb's entry in a class; one with its noun ("mettre fin") or its reflexive pronoun ("se tenir") comes before the bare verb.</summary>
    internal Governor? Verb(string kind, Sentence sentence, Token verb)
    {
        foreach (var child in sentence.ChildrenOf(verb.Index))
        {
            var found = child.BaseRelation switch
            {
                "expl" => Find(kind, $"se {verb.Lemma}"),
                "obj" or "xcomp" or "obl" or "fixed" => Find(kind, $"{verb.Lemma} {child.Lemma}"),
                _ => null,
            };
            if (found is not null)
                return found;
        }
        return Find(kind, verb.Lemma);
    }

    internal Governor? Find(string kind, string lemma) => _words.GetValueOrDefault((kind, lemma));

    internal bool Has(string kind, string lemma) => _words.ContainsKey((kind, lemma));

    private void Add(WordTable table, WordTable.Entry entry)
    {
        var (kind, lemma) = (entry[0] ?? "", entry[1] ?? throw table.Wrong(entry, "expected class, word and effect, separated by tabs"));
        if (!Classes.Contains(kind))
            throw table.Wrong(entry, $"class « {kind} » is none of {string.Join(", ", Classes)}");
        var effect = StatusOf(table, entry, 2) ?? Status.Actual;
        var governor = new Governor(
            effect,
            StatusOf(table, entry, 3) ?? WhenNegated(effect),
            StatusOf(table, entry, 4) ?? effect);
        if (!_words.TryAdd((kind, lemma), governor))
            throw table.Wrong(entry, $"{kind} « {lemma} » stands twice");
    }

    private static Status WhenNegated(Status effect) => effect switch
    {
        Status.Actual or Status.Planned => Status.Negated,
        _ => Status.Possible,
    };

    private static Status? StatusOf(WordTable table, WordTable.Entry entry, int field)
    {
        if (entry[field] is not { } text)
            return null;
        return text switch
        {
            "actual" => Status.Actual,
            "negated" => Status.Negated,
            "planned" => Status.Planned,
            "possible" => Status.Possible,
            _ => throw table.Wrong(entry, $"« {text} » is no status; use actual, negated, planned or possible"),
        };
    }
}
