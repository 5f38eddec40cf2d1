using KnowledgeGraph.Text.French.Lexica;
using KnowledgeGraph.Text.Parsing;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Layers;

namespace KnowledgeGraph.Training.Learning;

/// <summary>
/// The training of the parser: teachers learn the treebanks and annotate news; pupils learn first that, then the treebanks. Only
/// the pupils ship.
/// </summary>
/// <param name="data">The folder of treebanks, vectors and corpus.</param>
/// <param name="threads">Threads to use; of no influence on the result.</param>
/// <param name="report">Told, line by line, how far it is.</param>
internal sealed class ParserTraining(string data, int threads, Action<string> report)
{
    private readonly Treebanks _treebanks = Treebanks.Read(Path.Combine(data, "ud"));
    private readonly PretrainedVectors _vectors = PretrainedVectors.Read(Path.Combine(data, "vectors"));

    /// <summary>Learns what teachers say of news, if there are any, then the treebanks.</summary>
    public ParserModel Train(LearningPlan plan, IReadOnlyList<ParserModel> teachers, SilverPlan silver)
    {
        var gold = new GoldSentences(_treebanks);
        var tables = VocabularyCounts.Tables(gold.All);
        var inputs = new WordInputs(tables, _vectors.Index, LexiconVector.Bits);
        Trainer? trainer = null;
        if (teachers.Count > 0)
            trainer = Learn(plan with { Epochs = silver.Epochs, Rate = LearningPlan.HighestRate }, Annotate(teachers, silver));
        trainer = Learn(plan, gold.All);
        return new ParserModel(gold.Labels, tables, _vectors.Index, [trainer.Freeze()]);

        Trainer Learn(LearningPlan part, IReadOnlyList<TrainingSentence> sentences)
        {
            report($"{part.Shape}, {part.Epochs} epochs, {sentences.Count} sentences, {sentences.Sum(sentence => sentence.Forms.Length)} words");
            var next = new Trainer(part, gold.Labels, sentences, inputs, _vectors.Rows, trainer);
            next.Train(threads, (epoch, loss) => report(FormattableString.Invariant($"epoch {epoch}, loss {loss:f4}")));
            return next;
        }
    }

    /// <summary>Reports how well a model does on the sentences held out of training.</summary>
    public void Score(ParserModel model)
    {
        var parser = new DependencyParser(model, LexiconVector.Bits);
        report($"Sequoia dev   {TreeScore.Of(parser, _treebanks.SequoiaHeldOut)}");
        report($"GSD, held out {TreeScore.Of(parser, _treebanks.GsdHeldOut)}");
    }

    // The teachers were trained on the same treebanks, so they share labels and vocabulary.
    private List<TrainingSentence> Annotate(IReadOnlyList<ParserModel> teachers, SilverPlan silver)
    {
        var networks = teachers.SelectMany(teacher => teacher.Networks).ToArray();
        var inputs = new WordInputs(teachers[0].Tables, teachers[0].Vectors, LexiconVector.Bits);
        var drawn = NewsCorpus.Draw(
            Path.Combine(data, "corpus", silver.File), silver.Words, Treebanks.ForbiddenKeys(Path.Combine(data, "ud")), new Noise(silver.Seed));
        var annotated = new TrainingSentence?[drawn.Count];
        Parallel.For(
            0, drawn.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => new Teachers(networks, teachers[0].Labels),
            (i, _, mine) =>
            {
                annotated[i] = mine.Annotate(drawn[i], [.. drawn[i].Select(inputs.Of)], silver.LeastSure);
                return mine;
            },
            _ => { });
        List<TrainingSentence> sure = [.. annotated.OfType<TrainingSentence>()];
        report($"news: {drawn.Count} sentences drawn, {sure.Count} kept, {sure.Sum(sentence => sentence.Forms.Length)} words");
        return sure;
    }
}
