using System.CommandLine;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Which graph a command asks.</summary>
internal sealed class GraphOptions
{
    private const string DefaultGraph = "graph-export/graph.json";

    private readonly Option<string> _graph = new("--graph", "-g") { Description = "The graph to read.", HelpName = "FILE", DefaultValueFactory = _ => DefaultGraph };
    private readonly Option<string?> _ontology = new("--ontology") { Description = "A file of relation types of your own, added to those that ship.", HelpName = "FILE" };

    private readonly bool _hasGraph;

    /// <param name="hasGraph">Whether there is a --graph; a command may name its graphs otherwise.</param>
    public GraphOptions(bool hasGraph = true) => _hasGraph = hasGraph;

    public void AddTo(Command command)
    {
        if (_hasGraph)
            command.Options.Add(_graph);
        command.Options.Add(_ontology);
    }

    /// <exception cref="CommandFailedException">There is no such file, or it cannot be read.</exception>
    public FactGraph Read(ParseResult parsed) => Read(PathOf(parsed), OntologyOf(parsed));

    /// <inheritdoc cref="Read(ParseResult)"/>
    public static FactGraph Read(string path, Ontology ontology) => Reading(path, () => GraphFile.Read(path, ontology));

    /// <summary>The facts alone.</summary>
    /// <inheritdoc cref="Read(ParseResult)"/>
    public static IReadOnlyList<ArticleFacts> ReadFacts(string path) => Reading(path, () => GraphFile.ReadFacts(path));

    public string PathOf(ParseResult parsed) => parsed.GetRequiredValue(_graph);

    public Ontology OntologyOf(ParseResult parsed) =>
        parsed.GetValue(_ontology) is { } file ? Ontology.Default.With(OntologyFile.Read(file)) : Ontology.Default;

    private static T Reading<T>(string path, Func<T> read)
    {
        if (Directory.Exists(path))
            throw new CommandFailedException($"{path} is a folder; name the graph in it, such as {Path.Combine(path, "graph.json")}");
        if (!File.Exists(path))
            throw new CommandFailedException($"{path}: there is no such graph; make one with « kg build » or name another");
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path}: the graph cannot be read ({exception.Message.TrimEnd('.')})");
        }
    }
}
