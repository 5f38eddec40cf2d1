using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Extraction.Tests.Events;

public sealed class FrameReaderTests
{
    [Test]
    public void TheOntologyThatShipsIsValidAndGivesEveryEventTypeAFrame()
    {
        var frames = FrameReader.Read(ExtractionOntology.Default);
        var framed = frames.Select(frame => frame.Type.Name).ToHashSet();
        Assert.That(
            ExtractionOntology.Default.Types.Where(type => !type.IsStatic && !framed.Contains(type.Name)).Select(type => type.Name),
            Is.Empty);
    }

    [Test]
    public void ALineGivesAFrameForEachOfItsLemmas()
    {
        var frames = FrameReader.Read(ExtractionOntology.Read("[CEDES]\nsays: cedes\nverb: se rendre, céder + ville, île | object=à,near\n", "mine.ontology"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(frames.Select(frame => frame.Lemma), Is.EqualTo(new[] { "rendre", "céder" }));
            Assert.That(frames.Select(frame => frame.IsReflexive), Is.EqualTo(new[] { true, false }));
            Assert.That(frames[0].Companions.Single(), Is.EquivalentTo(new[] { "ville", "île" }));
            Assert.That(frames[0].Subject, Is.EqualTo(new[] { Position.Subject }));
            Assert.That(frames[0].Object.Select(position => position.ToString()), Is.EqualTo(new[] { "à", "near" }));
            Assert.That(frames[0].Line, Is.EqualTo("mine.ontology:3"));
        }
    }

    [Test]
    public void AUserFileMayAddFramesAndTypesToTheOntologyThatShips()
    {
        var ontology = ExtractionOntology.Read("include: default\n[RECOGNISES]\nverb: homologuer\n[LENDS_TO]\nsays: lends to\nverb: prêter | object=à\n", "mine.ontology");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ontology.TryGet("LENDS_TO", out _), Is.True);
            Assert.That(ontology["RECOGNISES"].Cameo, Is.EqualTo("054"));
            Assert.That(FrameReader.Read(ontology).Select(frame => frame.Lemma), Does.Contain("homologuer").And.Contain("adouber"));
        }
    }

    [TestCase("[RECOGNISES]\nverb: dire\n", "line 1: RECOGNISES lacks a line « says: … »")]
    [TestCase("[X]\nsays: x\nvreb: dire\n", "line 3: « vreb » is no key")]
    [TestCase("[X]\nsays: x\nverb: dire | objet=à\n", "line 3: « objet=à » is no role")]
    [TestCase("[X]\nsays: x\nverb: dire | status=certain\n", "line 3: « certain » is no status")]
    [TestCase("[X]\nsays: x\nverb: + mot\n", "line 3: no trigger")]
    [TestCase("[X]\nsays: x\nverb: mot +\n", "line 3: nothing after « + »")]
    [TestCase("[X]\nsays: x\nsubject: Country\n", "line 3: « Country » is no entity type")]
    [TestCase("[x]\nsays: x\n", "line 1: « [x] » is no relation type")]
    [TestCase("verb: dire\n", "line 1: « verb » stands before the first [RELATION_TYPE]")]
    [TestCase("include: nothing\n", "line 1: there is no ontology « nothing »")]
    [TestCase("[X]\nsays: x\n[X]\nsays: y\n", "line 3: relation type X stands twice")]
    [TestCase("[X]\nsays: x\nhello\n", "line 3: expected")]
    public void AFaultIsNamedWithItsLine(string text, string message) =>
        Assert.That(
            () => ExtractionOntology.Read(text, "mine.ontology"),
            Throws.TypeOf<OntologyException>().With.Message.StartsWith("mine.ontology, " + message));
}
