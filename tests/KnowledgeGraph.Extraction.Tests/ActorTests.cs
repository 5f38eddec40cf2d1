using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Tests;

public sealed class ActorTests
{
    private static readonly ArticleReader Reader = new(leastConfidence: 0.1);

    [TestCase("Le président russe Vladimir Poutine a reconnu l'indépendance de l'Abkhazie.", "RECOGNISES", "Q159", "Q7747", Description = "only a state can")]
    [TestCase("Le président russe Vladimir Poutine a condamné l'Ukraine.", "CONDEMNS", "Q7747", "", Description = "a person can, too")]
    public void WhatOnlyAStateCanDoTheStateDoesWhoeverIsNamed(string text, string type, string subject, string nobody)
    {
        var subjects = Reader.Read(new Article("a", text)).Claims.Where(claim => claim.Type == type).Select(claim => claim.Subject).ToList();
        Assert.That(subjects, Does.Contain(subject).And.Not.Contain(nobody));
    }
}
