using KnowledgeGraph.Cli.Asking.Spoken;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class SpokenQuestionTests
{
    [TestCase("Qui a reconnu Donetsk ?", "kg relations --type recognises --object \"donetsk\"")]
    [TestCase("Quels pays ont reconnu la République populaire de Donetsk ?", "kg relations --type recognises --object \"republique populaire de donetsk\"")]
    [TestCase("Qui n'a pas reconnu Donetsk ?", "kg relations --type recognises --object \"donetsk\" --status negated")]
    [TestCase("Qui a été reconnu par la Russie ?", "kg relations --type recognises --subject \"russie\"")]
    [TestCase("Qu'a reconnu la Russie ?", "kg relations --type recognises --subject \"russie\"")]
    [TestCase("Qui a rompu ses relations avec la Corée du Nord ?", "kg relations --type severs-ties --object \"coree du nord\"")]
    [TestCase("La Syrie a-t-elle reconnu Donetsk ?", "kg relations --type recognises --subject \"syrie\" --object \"donetsk\"")]
    [TestCase("Quand la Russie a-t-elle annexé la Crimée ?", "kg relations --type annexes --subject \"russie\" --object \"crimee\"")]
    [TestCase("Est-ce que l'Ukraine a condamné la Corée du Nord ?", "kg relations --type condemns --subject \"ukraine\" --object \"coree du nord\"")]
    [TestCase("Que s'est-il passé entre l'Ukraine et la Russie ?", "kg timeline \"ukraine\" \"russie\"")]
    [TestCase("Que sait-on de la Syrie ?", "kg timeline \"syrie\"")]
    [TestCase("Qui la Russie a-t-elle reconnu ?", "kg relations --type recognises --subject \"russie\"")]
    [TestCase("Who has not recognised Donetsk?", "kg relations --type recognises --object \"donetsk\" --status negated")]
    [TestCase("Which states didn't recognize Kosovo?", "kg relations --type recognises --object \"kosovo\" --status negated")]
    [TestCase("Who recognised Donetsk?", "kg relations --type recognises --object \"donetsk\"")]
    [TestCase("Which countries have recognized Kosovo?", "kg relations --type recognises --object \"kosovo\"")]
    [TestCase("Who severed ties with North Korea?", "kg relations --type severs-ties --object \"north korea\"")]
    [TestCase("Whom did Russia recognise?", "kg relations --type recognises --subject \"russia\"")]
    [TestCase("Did Syria recognise Donetsk?", "kg relations --type recognises --subject \"syria\" --object \"donetsk\"")]
    [TestCase("What happened between Ukraine and Russia?", "kg timeline \"ukraine\" \"russia\"")]
    public void A_common_question_is_understood(string question, string command) =>
        Assert.That(SpokenQuestionReader.Default.Read(question)?.AsCommand, Is.EqualTo(command));

    [TestCase("")]
    [TestCase("Pourquoi la Russie a-t-elle reconnu Donetsk ?")]
    [TestCase("Qui a mangé une pomme ?")]
    [TestCase("Qui a reconnu ?")]
    [TestCase("Qui va reconnaître Donetsk ?")]
    [TestCase("La Russie n'a-t-elle pas reconnu Donetsk ?")]
    [TestCase("Combien d'États ont reconnu Donetsk ?")]
    [TestCase("Donetsk")]
    public void Any_other_question_is_not_guessed_at(string question) => Assert.That(SpokenQuestionReader.Default.Read(question), Is.Null);
}
