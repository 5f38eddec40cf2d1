using System.Collections.Concurrent;
using KnowledgeGraph.Text.Parsing.Decoding;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;

namespace KnowledgeGraph.Text.Parsing;

/// <summary>Tags and parses segmented sentences. Any number of threads may use one parser.</summary>
public sealed class DependencyParser
{
    /// <summary>
    /// Arcs cost the square of the length, so longer sentences (lists, tables run together) are parsed in pieces; the root of a
    /// later piece hangs on the root of the first as <c>parataxis</c>.
    /// </summary>
    internal const int LongestPiece = 400;

    // Sentences go through the encoder together until there are so many words: matrix products like company, caches do not.
    private const int WordsTogether = 200;

    private readonly ParserLabels _labels;
    private readonly ParserEnsemble _ensemble;
    private readonly WordInputs _inputs;
    private readonly MorphologyNames _names;
    private readonly ConcurrentBag<Workspace[]> _workspaces = [];

    /// <param name="lexicon">What the lexicon says of a form, as bits; the same that the model was trained with.</param>
    public DependencyParser(ParserModel model, Func<string, ulong> lexicon)
    {
        _labels = model.Labels;
        _ensemble = new ParserEnsemble(model.Networks);
        _inputs = new WordInputs(model.Tables, model.Vectors, lexicon);
        _names = new MorphologyNames(model.Labels);
    }

    /// <summary>Parses sentences, each a list of syntactic words; every result is one tree.</summary>
    public IReadOnlyList<ParsedWord[]> Parse(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var results = new ParsedWord[sentences.Count][];
        var pieces = new List<Piece>();
        var words = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            results[i] = new ParsedWord[sentences[i].Count];
            for (var first = 0; first < sentences[i].Count; first += LongestPiece)
            {
                pieces.Add(PieceOf(sentences[i], first, results[i]));
                words += pieces[^1].Inputs.Length;
                if (words < WordsTogether)
                    continue;
                ParsePieces(pieces);
                pieces.Clear();
                words = 0;
            }
        }
        ParsePieces(pieces);
        return results;
    }

    private Piece PieceOf(IReadOnlyList<string> sentence, int first, ParsedWord[] result)
    {
        var inputs = new WordInput[Math.Min(LongestPiece, sentence.Count - first)];
        for (var i = 0; i < inputs.Length; i++)
            inputs[i] = _inputs.Of(sentence[first + i]);
        return new Piece(inputs, first, result);
    }

    private void ParsePieces(List<Piece> pieces)
    {
        if (pieces.Count == 0)
            return;
        var spaces = _workspaces.TryTake(out var kept) ? kept : _ensemble.NewSpaces();
        var starts = new int[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
            starts[i + 1] = starts[i] + pieces[i].Inputs.Length + 1;
        _ensemble.Encode(pieces.ConvertAll(piece => piece.Inputs), starts, spaces);
        for (var i = 0; i < pieces.Count; i++)
            ReadOff(pieces[i], starts[i], spaces);
        _workspaces.Add(spaces);
    }

    private void ReadOff(Piece piece, int start, Workspace[] spaces)
    {
        var heads = new int[piece.Inputs.Length + 1];
        var arcs = _ensemble.ScoreArcs(start, heads.Length, spaces);
        TreeDecoder.Decode(arcs.Data, arcs.Columns, heads);
        var relations = _ensemble.ScoreRelations(start, heads, spaces);
        for (var word = 1; word < heads.Length; word++)
        {
            var tags = spaces[0].TagScores.Row(start + word);
            var relation = heads[word] == 0 ? _labels.Root : Labelling.BestRelation(relations.Row(word), _labels);
            piece.Result[piece.First + word - 1] = new ParsedWord(
                Labelling.BestTag(tags, _labels),
                _names.Best(tags),
                heads[word],
                _labels.Relations[relation]);
        }
        RelativeAgreement.Restore(arcs.Data, arcs.Columns, piece.Result.AsSpan(piece.First, piece.Inputs.Length));
        if (piece.First > 0)
            HangOnFirst(piece);
    }

    private static void HangOnFirst(Piece piece)
    {
        var root = Array.FindIndex(piece.Result, word => word.Head == 0) + 1;
        for (var word = piece.First; word < piece.First + piece.Inputs.Length; word++)
        {
            var parsed = piece.Result[word];
            piece.Result[word] = parsed.Head == 0
                ? parsed with { Head = root, Relation = "parataxis" }
                : parsed with { Head = parsed.Head + piece.First };
        }
    }

    private sealed record Piece(WordInput[] Inputs, int First, ParsedWord[] Result);
}
