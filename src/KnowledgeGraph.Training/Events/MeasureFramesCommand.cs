using System.CommandLine;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary><c>measure-frames</c>: how many annotated events the frames alone reach, and for the others whether a trigger was missing or a role.</summary>
internal static class MeasureFramesCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("gold") { Arity = ArgumentArity.OneOrMore, Description = "Folders of annotated articles" };
        var missed = new Option<bool>("--missed") { Description = "Print each event that no frame reaches" };
        var command = new Command("measure-frames", "Say which annotated events the frames reach.") { folders, missed };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(folders), arguments.GetValue(missed), Console.Out));
        return command;
    }

    private static int Run(string[] folders, bool showMissed, TextWriter output)
    {
        var reader = new ArticleReader();
        var proposer = new CandidateProposer(ExtractionOntology.Default, LearntScorers.None);
        var rows = folders.SelectMany(GoldReader.Read)
            .AsParallel().AsOrdered()
            .SelectMany(gold => Rows(new AnnotatedReading(gold, reader.ReadParts(gold.Article), 0, ""), proposer))
            .ToList();
        foreach (var row in rows.Where(row => showMissed && row.Outcome != Outcome.Reached))
            output.WriteLine($"{row.Outcome,-12} {row.Relation.Type} {row.Relation.Subject} -> {row.Relation.Object} | {row.Relation.Evidence.ReplaceLineEndings(" ")} | {row.Detail}");
        output.WriteLine($"{"",-22}{"reached",9}{"no role",9}{"no trigger",12}");
        foreach (var type in rows.GroupBy(row => row.Relation.Type).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"{type.Key,-22}{type.Count(row => row.Outcome == Outcome.Reached),9}{type.Count(row => row.Outcome == Outcome.NoRole),9}{type.Count(row => row.Outcome == Outcome.NoTrigger),12}");
        return 0;
    }

    private static IEnumerable<Row> Rows(AnnotatedReading article, CandidateProposer proposer)
    {
        var groups = CandidateGroup.Gather(article.Reading.Sentences.SelectMany(proposer.Propose));
        var labels = new GroupLabels(article, ExtractionOntology.Default);
        var reached = groups.SelectMany(labels.Matching).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var relation in article.Gold.Relations.Where(relation => !ExtractionOntology.Default[relation.Type].IsStatic))
        {
            if (reached.Contains(relation))
            {
                yield return new Row(relation, Outcome.Reached, "");
                continue;
            }
            var matches = EvidenceSentences.Of(article.Gold.Article.Text, relation.Evidence, article.Reading.Text)
                .SelectMany(index => article.Reading.Sentences[index].Matches)
                .Where(match => match.Frame.Type.Name == relation.Type)
                .ToList();
            yield return new Row(relation, matches.Count > 0 ? Outcome.NoRole : Outcome.NoTrigger, string.Join("; ", matches.Select(match => Describe(match, article))));
        }
    }

    private static string Describe(FrameMatch match, AnnotatedReading article)
    {
        string Names(IReadOnlyList<Fill> fills) => string.Join(",", fills.Select(fill => article.Reading.Mentions.Entities[fill.Mention.Entity].Label).Distinct());
        return $"« {match.Trigger.Form} » subject [{Names(match.Subjects)}] object [{Names(match.Objects)}] both [{Names(match.Both)}]";
    }

    private enum Outcome
    {
        Reached,
        NoRole,
        NoTrigger,
    }

    private sealed record Row(GoldRelation Relation, Outcome Outcome, string Detail);
}
