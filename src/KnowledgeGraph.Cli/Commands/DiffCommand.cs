using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg diff</c>: what changed from one graph to another.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var before = new Argument<string>("BEFORE") { Description = "A graph.json." };
        var after = new Argument<string>("AFTER") { Description = "Another." };
        var diff = new Command("diff", "Relations that are new (+), gone (-) or reported otherwise (~) in the second graph.") { before, after };
        diff.SetAction(parsed =>
        {
            var (old, current) = (GraphOptions.Read(parsed.GetRequiredValue(before), Ontology.Default), GraphOptions.Read(parsed.GetRequiredValue(after), Ontology.Default));
            var changes = old.ChangesTo(current);
            if (changes.Count > 0)
                TableOf(changes).Write(terminal);
            terminal.Error.WriteLine($"{changes.Count(change => change.Before is null)} new, {changes.Count(change => change.After is null)} gone, {changes.Count(change => change is { Before: not null, After: not null })} changed");
            return ExitCode.Done;
        });
        return diff;
    }

    private static TextTable TableOf(IReadOnlyList<GraphChange> changes)
    {
        var table = new TextTable("", "Subject", "Relation", "Object", "Status", "Date", "Sources");
        foreach (var change in changes)
        {
            var relation = change.Relation;
            table.Add(
                change.Before is null ? "+" : change.After is null ? "-" : "~",
                relation.Subject.Label,
                relation.Type,
                relation.Object.Label,
                Graph.StatusNames.InFiles(relation.Status),
                FromTo(change, relation => relation.Date?.Text ?? "no date"),
                FromTo(change, relation => FormattableString.Invariant($"{relation.Sources}")));
        }
        return table;
    }

    private static string FromTo(GraphChange change, Func<Graph.Relation, string> value)
    {
        var (old, current) = (change.Before is null ? null : value(change.Before), change.After is null ? null : value(change.After));
        return old is null || current is null || old == current ? current ?? old! : $"{old} -> {current}";
    }
}
