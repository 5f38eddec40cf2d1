using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Extraction.Tests.Circumstances;

namespace KnowledgeGraph.Extraction.Tests.Events;

public sealed class LogicalArgumentsTests
{
    private const string Passive = """
        Kiev Kiev PROPN _ 4 nsubj:pass
        a avoir AUX _ 4 aux:tense
        été être AUX _ 4 aux:pass
        soutenu soutenir VERB Tense=Past|VerbForm=Part 0 root
        par par ADP _ 6 case
        Ankara Ankara PROPN _ 4 obl:agent
        """;

    private const string Relative = """
        Cuba Cuba PROPN _ 5 nsubj
        , , PUNCT _ 4 punct
        qui qui PRON PronType=Rel 4 nsubj
        accuse accuser VERB _ 1 acl:relcl
        proteste protester VERB _ 0 root
        """;

    private const string Control = """
        Rome Rome PROPN _ 3 nsubj
        a avoir AUX _ 3 aux:tense
        décidé décider VERB Tense=Past|VerbForm=Part 0 root
        de de ADP _ 5 mark
        reconnaître reconnaître VERB VerbForm=Inf 3 xcomp
        Lima Lima PROPN _ 5 obj
        """;

    private const string ObjectControl = """
        Rome Rome PROPN _ 2 nsubj
        appelle appeler VERB _ 0 root
        Lima Lima PROPN _ 2 obj
        à à ADP _ 5 mark
        condamner condamner VERB VerbForm=Inf 2 xcomp
        Quito Quito PROPN _ 5 obj
        """;

    private const string InfinitiveOnTheObject = """
        Rome Rome PROPN _ 2 nsubj
        empêche empêcher VERB _ 0 root
        Lima Lima PROPN _ 2 obj
        de de ADP _ 5 mark
        sanctionner sanctionner VERB VerbForm=Inf 3 acl
        Quito Quito PROPN _ 5 obj
        """;

    private const string InfinitiveOfANoun = """
        Kiev Kiev PROPN _ 2 nsubj
        dénonce dénoncer VERB _ 0 root
        la le DET _ 4 det
        décision décision NOUN _ 2 obj
        de de ADP _ 6 case
        Lima Lima PROPN _ 4 nmod
        de de ADP _ 8 mark
        reconnaître reconnaître VERB VerbForm=Inf 2 xcomp
        Quito Quito PROPN _ 8 obj
        """;

    private const string ParticipleOnNoun = """
        forces force NOUN _ 0 root
        soutenues soutenir VERB Tense=Past|VerbForm=Part 1 acl
        par par ADP _ 4 case
        Moscou Moscou PROPN _ 2 obl:agent
        """;

    private const string LightVerb = """
        Pékin Pékin PROPN _ 2 nsubj
        apporte apporter VERB _ 0 root
        son son DET Poss=Yes 4 det
        soutien soutien NOUN _ 2 obj
        """;

    private const string Companions = """
        Lima Lima PROPN _ 5 nsubj
        est être AUX _ 5 cop
        le le DET _ 5 det
        troisième troisième ADJ _ 5 amod
        pays pays NOUN _ 0 root
        avec avec ADP _ 7 case
        Quito Quito PROPN _ 5 nmod
        à à ADP _ 9 mark
        reconnaître reconnaître VERB VerbForm=Inf 5 acl
        Taipei Taipei PROPN _ 9 obj
        """;

    private const string CoordinatedVerbs = """
        Paris Paris PROPN _ 2 nsubj
        critique critiquer VERB _ 0 root
        et et CCONJ _ 4 cc
        condamne condamner VERB _ 2 conj
        Téhéran Téhéran PROPN _ 4 obj
        """;

    [TestCase(Passive, 4, "Ankara", "Kiev", TestName = "The agent of a passive acts, its subject is acted upon")]
    [TestCase(Relative, 4, "Cuba", "", TestName = "A relative pronoun stands for its antecedent")]
    [TestCase(Control, 5, "Rome", "Lima", TestName = "The subject of an infinitive is the subject of its verb")]
    [TestCase(ObjectControl, 5, "Lima", "Quito", TestName = "Some verbs hand their object to the infinitive")]
    [TestCase(InfinitiveOnTheObject, 5, "Lima", "Quito", TestName = "An infinitive that the tree hangs on the object is what the object would do")]
    [TestCase(InfinitiveOfANoun, 8, "Lima", "Quito", TestName = "An infinitive with « de » behind a decision is done by who decided, wherever the tree hangs it")]
    [TestCase(ParticipleOnNoun, 2, "Moscou", "forces", TestName = "A passive participle befalls the noun that it stands on")]
    [TestCase(LightVerb, 4, "Pékin son", "", TestName = "The actor of a noun under a verb is the verb's subject, which its possessive means too")]
    [TestCase(Companions, 9, "Lima Quito", "Taipei", TestName = "What a country is among others to do, its companions do too")]
    [TestCase(CoordinatedVerbs, 4, "Paris", "Téhéran", TestName = "A coordinated verb shares the subject")]
    [TestCase(CoordinatedVerbs, 2, "Paris", "Téhéran", TestName = "An object written once belongs to both verbs")]
    public void LogicalSubjectAndObjectAreFound(string rows, int trigger, string subject, string @object)
    {
        var sentence = HandMadeTree.Read(rows);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Forms(LogicalSubject.Of(sentence, sentence[trigger])), Is.EqualTo(subject));
            Assert.That(Forms(LogicalObject.Of(sentence, sentence[trigger])), Is.EqualTo(@object));
        }
    }

    private static string Forms(IEnumerable<Text.Token> tokens) => string.Join(' ', tokens.Select(token => token.Form));
}
