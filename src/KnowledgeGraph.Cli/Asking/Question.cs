using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>A question with names as they were typed.</summary>
/// <param name="Query">All that is asked but the names.</param>
internal sealed record Question(RelationQuery Query, string? Subject = null, string? Object = null, string? End = null)
{
    private static readonly IReadOnlyList<IReadOnlyList<Entity>?> Anyone = [null];

    /// <summary>Answers it for the narrowest reading of its names that has such relations, and says on the error output how they were read.</summary>
    /// <exception cref="CommandFailedException">The graph does not know a name.</exception>
    public IReadOnlyList<Answer> Ask(FactGraph graph, Terminal terminal)
    {
        var names = new NameResolver(graph, terminal);
        foreach (var query in QueriesIn(names))
        {
            var answers = graph.Find(query);
            if (answers.Count == 0)
                continue;
            Explain(names, query, answers);
            NoteUndated(graph, query, terminal);
            return answers;
        }
        NoteNothing(graph, names, terminal);
        return [];
    }

    /// <summary>All that passed between two, whichever way round.</summary>
    /// <exception cref="CommandFailedException">The graph does not know a name.</exception>
    public static IReadOnlyList<Answer> Between(string first, string second, RelationQuery query, FactGraph graph, Terminal terminal)
    {
        var others = new NameResolver(graph, terminal).ReadingsOf(second).SelectMany(reading => reading).ToHashSet();
        var answers = new Question(query, End: first).Ask(graph, terminal);
        return [.. answers.Where(answer => others.Contains(answer.Subject) || others.Contains(answer.Object))];
    }

    private IEnumerable<RelationQuery> QueriesIn(NameResolver names) =>
        from subjects in ReadingsOf(Subject, names)
        from objects in ReadingsOf(Object, names)
        from ends in ReadingsOf(End, names)
        select Query with { Subjects = subjects, Objects = objects, Ends = ends };

    private static IReadOnlyList<IReadOnlyList<Entity>?> ReadingsOf(string? name, NameResolver names) =>
        name is null ? Anyone : names.ReadingsOf(name);

    private void Explain(NameResolver names, RelationQuery query, IReadOnlyList<Answer> answers)
    {
        if (Subject is not null)
            names.Explain(Subject, answers.Select(answer => answer.Subject));
        if (Object is not null)
            names.Explain(Object, answers.Select(answer => answer.Object));
        if (End is not null)
            names.Explain(End, answers.SelectMany(answer => new[] { answer.Subject, answer.Object }).Where(query.Ends!.Contains));
    }

    private static void NoteUndated(FactGraph graph, RelationQuery query, Terminal terminal)
    {
        if (query.From is null && query.To is null)
            return;
        var undated = graph.Find(query with { From = null, To = null }).Count(answer => answer.Relation.Date is null);
        if (undated > 0)
            terminal.Error.WriteLine($"without a date, so left out: {undated}");
    }

    private void NoteNothing(FactGraph graph, NameResolver names, Terminal terminal)
    {
        var anyhow = QueriesIn(names).SelectMany(query => graph.Find(new RelationQuery
        {
            Types = query.Types,
            Subjects = query.Subjects,
            Objects = query.Objects,
            Ends = query.Ends,
            Statuses = null,
        })).Distinct().ToArray();
        var found = anyhow.GroupBy(answer => answer.Relation.Status).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key.InFiles()}");
        terminal.Error.WriteLine(anyhow.Length == 0
            ? "the graph has no such relation"
            : $"the graph has no such relation with these dates, statuses and sources; without those there are: {string.Join(", ", found)} (--status all shows every status)");
    }
}
