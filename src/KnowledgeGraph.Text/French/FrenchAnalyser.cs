using KnowledgeGraph.Text.French.Lemmas;
using KnowledgeGraph.Text.French.Lexica;
using KnowledgeGraph.Text.French.Parsing;
using KnowledgeGraph.Text.French.Segmentation;
using KnowledgeGraph.Text.Parsing;

namespace KnowledgeGraph.Text.French;

/// <summary>
/// Reads French text: sentences and words, then tags, features and trees, then lemmas. Load one and keep it; any number of threads
/// may use it.
/// </summary>
public sealed class FrenchAnalyser
{
    private readonly FrenchSegmenter _segmenter = new();
    private readonly Lemmatiser _lemmatiser = new();
    private readonly DependencyParser _parser;

    private FrenchAnalyser(DependencyParser parser) => _parser = parser;

    /// <summary>An analyser with the models that ship with the program.</summary>
    /// <exception cref="ParserModelException">The parser's model is damaged.</exception>
    /// <exception cref="LexiconException">A lexicon is damaged.</exception>
    public static FrenchAnalyser Load() => new(FrenchParser.Load());

    /// <summary>Analyses any text, however broken. Offsets are those of the text as it came.</summary>
    public AnalysedText Analyse(string text)
    {
        var sentences = _segmenter.Segment(text);
        var parsed = _parser.Parse([.. sentences.Select(sentence => sentence.Words.Select(word => word.Form).ToArray())]);
        return new AnalysedText(text, [.. sentences.Zip(parsed, Compose)]);
    }

    private Sentence Compose(SegmentedSentence segmented, ParsedWord[] parsed)
    {
        var tokens = new Token[parsed.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var (word, found) = (segmented.Words[i], parsed[i]);
            var morphology = VerbForms.Corrected(word.Form, found.Upos, found.Morphology);
            var lemma = _lemmatiser.Lemma(word.Form, found.Upos, morphology);
            tokens[i] = new Token(i + 1, word.Form, lemma, found.Upos, morphology, found.Head, found.Relation, word.Span);
        }
        return new Sentence(segmented.Span, tokens, []);
    }
}
