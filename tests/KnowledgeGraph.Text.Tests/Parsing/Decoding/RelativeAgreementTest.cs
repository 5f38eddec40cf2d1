using KnowledgeGraph.Text.Parsing;
using KnowledgeGraph.Text.Parsing.Decoding;

namespace KnowledgeGraph.Text.Tests.Parsing.Decoding;

public sealed class RelativeAgreementTest
{
    private const int Avis = 1;
    private const int Juges = 2;
    private const int Verb = 4;

    // « avis juges qui suivent », the clause on one of the two nouns, the other less likely by the given amount.
    [TestCase("Sing", "Plur", "Plur", Avis, 2f, ExpectedResult = Juges, TestName = "a plural verb moves to the plural noun")]
    [TestCase("Sing", "Plur", "Sing", Juges, 2f, ExpectedResult = Avis, TestName = "a singular verb moves to the singular noun")]
    [TestCase("Plur", "Plur", "Plur", Avis, 2f, ExpectedResult = Avis, TestName = "what agrees stays")]
    [TestCase("Sing", "Sing", "Plur", Avis, 2f, ExpectedResult = Avis, TestName = "without a noun that agrees nothing moves")]
    [TestCase(null, "Plur", "Plur", Avis, 2f, ExpectedResult = Avis, TestName = "a noun without number agrees")]
    [TestCase("Sing", "Plur", null, Avis, 2f, ExpectedResult = Avis, TestName = "a verb without number asks for nothing")]
    [TestCase("Sing", "Plur", "Plur", Avis, 20f, ExpectedResult = Avis, TestName = "a very unlikely noun does not attract")]
    public int HeadOfTheClause(string? first, string? second, string? verb, int head, float behind)
    {
        var words = Words(first, second, verb, head);
        Restore(words, head == Avis ? Juges : Avis, behind);
        return words[Verb - 1].Head;
    }

    [Test]
    public void JoinedSingularNounsAgreeWithAPlural()
    {
        var words = Words("Sing", "Plur", "Plur", Avis);
        ParsedWord[] joined = [.. words, Word(Upos.NOUN, "Number=Sing", Avis, "conj")];
        Restore(joined, Juges, 2);
        Assert.That(joined[Verb - 1].Head, Is.EqualTo(Avis));
    }

    [Test]
    public void TheNumberIsThatOfTheAuxiliary()
    {
        var words = Words("Sing", "Plur", "Sing", Avis);
        words[Verb - 1] = Word(Upos.VERB, "Number=Sing|VerbForm=Part", Avis, "acl:relcl");
        ParsedWord[] compound = [.. words, Word(Upos.AUX, "Number=Plur|VerbForm=Fin", Verb, "aux:tense")];
        Restore(compound, Juges, 2);
        Assert.That(compound[Verb - 1].Head, Is.EqualTo(Juges));
    }

    private static void Restore(ParsedWord[] words, int other, float behind)
    {
        var stride = words.Length + 1;
        var scores = new float[stride * stride];
        scores.AsSpan(Verb * stride, stride).Fill(-100);
        scores[Verb * stride + words[Verb - 1].Head] = 0;
        scores[Verb * stride + other] = -behind;
        RelativeAgreement.Restore(scores, stride, words);
    }

    private static ParsedWord[] Words(string? first, string? second, string? verb, int head) =>
    [
        Word(Upos.NOUN, Number(first), 0, "root"),
        Word(Upos.NOUN, Number(second), Avis, "nmod"),
        Word(Upos.PRON, "PronType=Rel", Verb, "nsubj"),
        Word(Upos.VERB, verb is null ? "VerbForm=Fin" : $"Number={verb}|VerbForm=Fin", head, "acl:relcl"),
    ];

    private static string Number(string? number) => number is null ? "_" : $"Number={number}";

    private static ParsedWord Word(Upos upos, string features, int head, string relation) => new(upos, new Morphology(features), head, relation);
}
