using KnowledgeGraph.Extraction.Circumstances.Factuality;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Tests.Circumstances.Factuality;

public sealed class StatusReaderTests
{
    private const string Refuses = """
        Paris Paris PROPN _ 3 nsubj
        a avoir AUX Mood=Ind|Tense=Pres|VerbForm=Fin 3 aux:tense
        refusé refuser VERB Tense=Past|VerbForm=Part 0 root
        de de ADP _ 5 mark
        reconnaître reconnaître VERB VerbForm=Inf 3 xcomp
        Tripoli Tripoli PROPN _ 5 obj
        """;

    private const string DoesNotExclude = """
        Paris Paris PROPN _ 3 nsubj
        n' ne ADV _ 3 advmod
        exclut exclure VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        pas pas ADV _ 3 advmod
        de de ADP _ 6 mark
        reconnaître reconnaître VERB VerbForm=Inf 3 xcomp
        Tripoli Tripoli PROPN _ 6 obj
        """;

    private const string AnnouncedThatItWould = """
        Paris Paris PROPN _ 3 nsubj
        a avoir AUX Mood=Ind|Tense=Pres|VerbForm=Fin 3 aux:tense
        annoncé annoncer VERB Tense=Past|VerbForm=Part 0 root
        qu' que SCONJ _ 6 mark
        elle il PRON _ 6 nsubj
        romprait rompre VERB Mood=Cnd|Tense=Pres|VerbForm=Fin 3 ccomp
        """;

    private const string Rumour = """
        Paris Paris PROPN _ 3 nsubj
        aurait avoir AUX Mood=Cnd|Tense=Pres|VerbForm=Fin 3 aux:tense
        rompu rompre VERB Tense=Past|VerbForm=Part 0 root
        """;

    private const string PromisesNever = """
        Paris Paris PROPN _ 2 nsubj
        promet promettre VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        de de ADP _ 6 mark
        ne ne ADV _ 6 advmod
        jamais jamais ADV _ 6 advmod
        rompre rompre VERB VerbForm=Inf 2 xcomp
        """;

    private const string NotTheOtherClause = """
        Paris Paris PROPN _ 7 nsubj
        qui qui PRON PronType=Rel 4 nsubj
        ne ne ADV _ 4 advmod
        soutient soutenir VERB Mood=Ind|Tense=Pres|VerbForm=Fin 1 acl:relcl
        pas pas ADV _ 4 advmod
        a avoir AUX Mood=Ind|Tense=Pres|VerbForm=Fin 7 aux:tense
        rompu rompre VERB Tense=Past|VerbForm=Part 0 root
        """;

    private const string ThreatensWithSanctions = """
        Paris Paris PROPN _ 2 nsubj
        menace menacer VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        Tripoli Tripoli PROPN _ 2 obj
        de de ADP _ 5 case
        sanctions sanction NOUN _ 2 obl:arg
        """;

    private const string KnownAnnexation = """
        Paris Paris PROPN _ 2 nsubj
        dénoncera dénoncer VERB Mood=Ind|Tense=Fut|VerbForm=Fin 0 root
        l' le DET Definite=Def 4 det
        annexion annexion NOUN _ 2 obj
        """;

    private const string Restricted = """
        Paris Paris PROPN _ 3 nsubj
        ne ne ADV _ 3 advmod
        soutient soutenir VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        que que ADV _ 5 advmod
        Tripoli Tripoli PROPN _ 3 obj
        """;

    [TestCase(Refuses, 5, Status.Negated)]
    [TestCase(DoesNotExclude, 6, Status.Possible)]
    [TestCase(AnnouncedThatItWould, 6, Status.Planned)]
    [TestCase(Rumour, 3, Status.Possible)]
    [TestCase(PromisesNever, 6, Status.Negated)]
    [TestCase(NotTheOtherClause, 4, Status.Negated)]
    [TestCase(NotTheOtherClause, 7, Status.Actual)]
    [TestCase(ThreatensWithSanctions, 5, Status.Planned)]
    [TestCase(ThreatensWithSanctions, 2, Status.Actual)]
    [TestCase(KnownAnnexation, 4, Status.Actual)]
    [TestCase(Restricted, 3, Status.Actual)]
    public void TheStatusIsWhatTheGovernorsMakeOfIt(string tree, int trigger, Status expected)
    {
        var sentence = HandMadeTree.Read(tree);
        Assert.That(StatusReader.French.Read(sentence, sentence[trigger]).Status, Is.EqualTo(expected));
    }

    [Test]
    public void EachStepKeepsItsWordsAndTheirSpan()
    {
        var sentence = HandMadeTree.Read(DoesNotExclude);
        var cue = StatusReader.French.Read(sentence, sentence[6]).Cues.Single();
        Assert.That(cue.Words, Is.EqualTo("n' exclut pas"));
        Assert.That((cue.Span.Start, cue.Span.End), Is.EqualTo((6, 19)));
        Assert.That(cue.Effect, Is.EqualTo(Status.Possible));
    }

    [Test]
    public void ATreeWithACycleIsClimbedToAnEnd()
    {
        var sentence = HandMadeTree.Read("reconnaître reconnaître VERB VerbForm=Inf 2 xcomp\nrefuser refuser VERB VerbForm=Inf 1 xcomp\n");
        Assert.That(() => StatusReader.French.Read(sentence, sentence[1]), Throws.Nothing);
    }

    [TestCase("verb\trefuser\tdenied", "word list, line 1: « denied » is no status; use actual, negated, planned or possible")]
    [TestCase("# a comment\nverbe\trefuser\tnegated", "word list, line 2: class « verbe » is none of")]
    [TestCase("verb\trefuser\tnegated\nverb\trefuser\tpossible", "word list, line 2: verb « refuser » stands twice")]
    public void ABrokenWordListIsNamedWithItsLine(string text, string message) =>
        Assert.That(() => FactualityLexicon.Read("word list", text), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(message));
}
