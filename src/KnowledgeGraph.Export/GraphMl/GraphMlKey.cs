using System.Text;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>A declared attribute: its id in the file, what it is for (graph, node or edge), its name and type for readers.</summary>
internal sealed record GraphMlKey(string Id, string For, string Name, string Type = "string")
{
    /// <summary>The declaration, as it stands on a line of its own.</summary>
    public byte[] Declaration { get; } = Encoding.UTF8.GetBytes($"\n  <key id=\"{Id}\" for=\"{For}\" attr.name=\"{Name}\" attr.type=\"{Type}\" />");

    /// <summary>The tag before each value, on a line of its own.</summary>
    public byte[] Opening { get; } = Encoding.UTF8.GetBytes($"\n{(For == "graph" ? "    " : "      ")}<data key=\"{Id}\">");
}
