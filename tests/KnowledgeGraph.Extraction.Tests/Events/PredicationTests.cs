using KnowledgeGraph.Extraction.Events.Roles;
using KnowledgeGraph.Extraction.Tests.Who;
using KnowledgeGraph.Extraction.Who;

namespace KnowledgeGraph.Extraction.Tests.Events;

public sealed class PredicationTests
{
    [TestCase("La Russie a soutenu la Syrie.", Description = "plain")]
    [TestCase("La Syrie a été soutenue par la Russie.", Description = "passive")]
    [TestCase("La Russie a décidé de soutenir la Syrie.", Description = "controlled infinitive")]
    [TestCase("Le Mali a remercié la Russie, qui a soutenu la Syrie.", Description = "relative clause")]
    public void EveryConstructionSaysTheSameOfItsArguments(string text)
    {
        var said = SaidIn(text);
        Assert.That(said, Does.Contain("soutenir subj Russie"));
        Assert.That(said, Does.Contain("soutenir obj Syrie"));
        Assert.That(said, Has.None.EqualTo("soutenir subj Syrie").And.None.EqualTo("soutenir obj Russie"));
    }

    [Test]
    public void AVerbIsAlsoKnownByItsCommonObject() =>
        Assert.That(SaidIn("La Colombie a rompu les relations avec Israël."), Does.Contain("rompre relation subj Colombie"));

    [Test]
    public void WhatStandsInsideAnArgumentSaysHowItHangsThere() =>
        Assert.That(SaidIn("La Chine a visité une usine de la France."), Does.Contain("visiter obj (nmod de) France"));

    private static List<string> SaidIn(string text)
    {
        var reading = Reading.Of(text);
        var (index, sentence) = reading.Text.Sentences.Index().Single();
        return [.. PredicationReader
            .Read(sentence, new MentionIndex(sentence, reading.Found.Mentions.Where(mention => mention.Sentence == index)))
            .Select(said => $"{said.Name} {said.Role} {(said.IsHead ? "" : $"({said.Edge}) ")}{reading.Found.Entities[said.Mention.Entity].Label}")];
    }
}
