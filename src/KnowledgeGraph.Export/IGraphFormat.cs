using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>A format that graphs are written in. The same graph always gives the same bytes.</summary>
public interface IGraphFormat
{
    /// <summary>As the command line calls it.</summary>
    string Name { get; }

    /// <summary>The files that it consists of; where there are several they belong in one folder.</summary>
    IReadOnlyList<string> Files { get; }

    /// <param name="write">Called once for each of <see cref="Files"/>, in that order.</param>
    /// <returns>How many characters the format cannot hold, and were replaced by spaces or U+FFFD.</returns>
    int Write(FactGraph graph, FileWriter write);
}
