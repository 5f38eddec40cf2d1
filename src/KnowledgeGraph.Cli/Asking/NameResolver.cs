using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Finds whom a name on the command line means, and says so where that is not plain.</summary>
internal sealed class NameResolver(FactGraph graph, Terminal terminal)
{
    /// <summary>
    /// The readings of a name, the narrower first: those with exactly this name, then those with a longer name in which it stands.
    /// The first for which something is found is the answer.
    /// </summary>
    /// <exception cref="CommandFailedException">The graph has no such name.</exception>
    public IReadOnlyList<IReadOnlyList<Entity>> ReadingsOf(string name)
    {
        var exact = graph.Names.Find(name);
        var wider = graph.Names.FindWithin(name).Except(exact).ToArray();
        if (exact.Count + wider.Length > 0)
            return [.. new[] { exact, wider }.Where(reading => reading.Count > 0)];
        var near = graph.Names.Suggest(name);
        throw new CommandFailedException(near.Count == 0
            ? $"« {name} » is not in the graph, nor anything like it"
            : $"« {name} » is not in the graph; near it: {string.Join(", ", near)}");
    }

    /// <summary>Names on the error output those who were meant, unless it is plainly the one asked for.</summary>
    public void Explain(string name, IEnumerable<Entity> meant)
    {
        var entities = meant.Distinct().OrderBy(entity => entity.Label, StringComparer.Ordinal).ThenBy(entity => entity.Id, StringComparer.Ordinal).ToArray();
        if (entities.Length == 0 || (entities.Length == 1 && graph.Names.Find(name).Count == 1 && graph.Names.Find(name)[0] == entities[0]))
            return;
        terminal.Error.WriteLine($"« {name} » is read as {string.Join(" and ", entities.Select(entity => Printable.Of($"{entity.Label} ({entity.Type}, {entity.Id})")))}");
    }
}
