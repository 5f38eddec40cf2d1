namespace KnowledgeGraph.Neo4j;

/// <summary>Which database, where, and as whom.</summary>
/// <param name="Uri"><c>neo4j://</c> and <c>bolt://</c>, with <c>+s</c> or <c>+ssc</c> for TLS, go over Neo4j.Driver; <c>http://</c> and <c>https://</c> over the Query API.</param>
public sealed record Neo4jTarget(Uri Uri, string User, string Password, string Database)
{
    private static readonly string[] Schemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc", "http", "https"];

    public bool IsHttp => Uri.Scheme is "http" or "https";

    /// <summary>Scheme, host and port, for messages: nothing secret.</summary>
    public string Address => $"{Uri.Scheme}://{Uri.Authority}";

    /// <param name="reason">Why it is no address, with what to write.</param>
    public static bool TryParseUri(string text, out Uri uri, out string reason)
    {
        reason = "";
        if (!Uri.TryCreate(text, UriKind.Absolute, out uri!) || !Schemes.Contains(uri.Scheme) || uri.Host.Length == 0)
            reason = $"« {text} » is no address of a Neo4j; write neo4j://, neo4j+s://, bolt://, http:// or https:// and a host, such as bolt://localhost:7687";
        else if (uri.UserInfo.Length > 0)
            reason = $"an address holds no user or password; write {uri.Scheme}://{uri.Authority}, --user and the variable NEO4J_PASSWORD";
        return reason.Length == 0;
    }

    // Kept out of logs, which print records whole.
    public override string ToString() => $"{Address} database {Database} user {User}";
}
