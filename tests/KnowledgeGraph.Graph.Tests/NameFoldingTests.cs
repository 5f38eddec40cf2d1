using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Graph.Tests;

public sealed class NameFoldingTests
{
    [TestCase("L'Élysée", "elysee")]
    [TestCase("la Corée-du-Nord", "coree du nord")]
    [TestCase("Œuvre", "oeuvre")]
    [TestCase("Nguyễn Phú Trọng", "nguyen phu trong")]
    [TestCase("Recep Tayyip Erdoğan", "recep tayyip erdogan")]
    [TestCase("E\u0301lyse\u0301e", "elysee")]
    [TestCase("La", "la")]
    [TestCase("…", "")]
    public void NamesFoldToPlainWords(string name, string folded) => Assert.That(NameFolding.Fold(name), Is.EqualTo(folded));
}
