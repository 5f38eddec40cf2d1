using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Database;

/// <summary>What the commands that talk to a Neo4j have in common: where it is, who asks, and the relation types.</summary>
internal sealed class DatabaseOptions
{
    public Option<Uri> Address { get; } = new("--uri")
    {
        Required = true,
        CustomParser = ParseAddress,
        Description = "Where Neo4j is: neo4j://, neo4j+s://, bolt:// over Bolt; http://, https:// over the Query API (port 7474).",
        HelpName = "URI",
    };

    public Option<string> User { get; } = new("--user", "-u") { Description = "The password is taken from NEO4J_PASSWORD, else asked for.", HelpName = "NAME", DefaultValueFactory = _ => "neo4j" };

    public Option<string> Name { get; } = new("--database", "-d") { Description = "The database to use.", HelpName = "NAME", DefaultValueFactory = _ => "neo4j" };

    public Option<string?> Types { get; } = new("--ontology") { Description = "A file of relation types of your own, which says which are symmetric.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Options.Add(Address);
        command.Options.Add(User);
        command.Options.Add(Name);
    }

    public Ontology OntologyOf(ParseResult parsed) =>
        parsed.GetValue(Types) is { } file ? Ontology.Default.With(OntologyFile.Read(file)) : Ontology.Default;

    /// <exception cref="CommandFailedException">There is no password and nobody to ask.</exception>
    /// <exception cref="Neo4jException">The database is not to be had.</exception>
    public Task<ITransport> OpenAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var user = parsed.GetRequiredValue(User);
        return Transports.OpenAsync(new Neo4jTarget(parsed.GetRequiredValue(Address), user, Password.Of(user, terminal), parsed.GetRequiredValue(Name)), cancellation);
    }

    private static Uri? ParseAddress(ArgumentResult result)
    {
        if (Neo4jTarget.TryParseUri(result.Tokens[0].Value, out var uri, out var reason))
            return uri;
        result.AddError(reason);
        return null;
    }
}
