using KnowledgeGraph.Extraction.Circumstances.Attribution;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Tests.Circumstances.Attribution;

public sealed class SpeakerFinderTests
{
    private const string Clause = """
        Paris Paris PROPN _ 2 nsubj
        affirme affirmer VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        que que SCONJ _ 6 mark
        Tripoli Tripoli PROPN _ 6 nsubj
        a avoir AUX Mood=Ind|Tense=Pres|VerbForm=Fin 6 aux:tense
        rompu rompre VERB Tense=Past|VerbForm=Part 2 ccomp
        """;

    private const string Inversion = """
        Tripoli Tripoli PROPN _ 3 nsubj
        a avoir AUX Mood=Ind|Tense=Pres|VerbForm=Fin 3 aux:tense
        rompu rompre VERB Tense=Past|VerbForm=Part 0 root
        , , PUNCT _ 3 punct
        a avoir AUX Mood=Ind|Tense=Pres|VerbForm=Fin 6 aux:tense
        déclaré déclarer VERB Tense=Past|VerbForm=Part 3 parataxis
        Kuleba Kuleba PROPN _ 6 nsubj
        """;

    private const string Source = """
        Tripoli Tripoli PROPN _ 3 nsubj
        a avoir AUX Mood=Ind|Tense=Pres|VerbForm=Fin 3 aux:tense
        rompu rompre VERB Tense=Past|VerbForm=Part 0 root
        selon selon ADP _ 6 case
        un un DET _ 6 det
        communiqué communiqué NOUN _ 3 obl:mod
        de de ADP _ 8 case
        Paris Paris PROPN _ 6 nmod
        """;

    private const string Charge = """
        Paris Paris PROPN _ 4 nsubj
        et et CCONJ _ 3 cc
        Rome Rome PROPN _ 1 conj
        accusent accuser VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        Tripoli Tripoli PROPN _ 4 obj
        de de ADP _ 7 mark
        soutenir soutenir VERB VerbForm=Inf 4 xcomp
        """;

    private const string Plain = """
        Paris Paris PROPN _ 3 nsubj
        a avoir AUX Mood=Ind|Tense=Pres|VerbForm=Fin 3 aux:tense
        rompu rompre VERB Tense=Past|VerbForm=Part 0 root
        """;

    [TestCase(Clause, 6, "Paris")]
    [TestCase(Inversion, 3, "Kuleba")]
    [TestCase(Source, 3, "Paris")]
    [TestCase(Charge, 7, "Paris Rome")]
    [TestCase(Plain, 3, "")]
    public void TheSpeakerIsHeWhoVouchesForTheAct(string tree, int trigger, string expected)
    {
        var sentence = HandMadeTree.Read(tree);
        var text = new AnalysedText(string.Join(' ', sentence.Tokens.Select(token => token.Form)), [sentence]);
        var heads = new SpeakerFinder(text).Find(0, sentence[trigger]).Select(phrase => sentence[phrase.Head].Form);
        Assert.That(string.Join(' ', heads), Is.EqualTo(expected));
    }

    [TestCase("« Un » et « deux »", 2, 0, 6)]
    [TestCase("\"Un\" puis \"deux\"", 6, -1, -1)]
    [TestCase("« sans fin", 3, 0, 10)]
    public void AQuotationHoldsWhatStandsBetweenItsMarks(string text, int at, int start, int end)
    {
        var around = new Quotations(text).Around(new TextSpan(at, at + 1));
        Assert.That((around?.Start ?? -1, around?.End ?? -1), Is.EqualTo((start, end)));
    }
}
