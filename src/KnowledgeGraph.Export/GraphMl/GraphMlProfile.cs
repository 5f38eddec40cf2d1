namespace KnowledgeGraph.Export.GraphMl;

/// <summary>Which readers a GraphML file is for.</summary>
public enum GraphMlProfile
{
    /// <summary>Adds the two attributes outside the schema that Gephi and APOC look for: labels of nodes, types of edges.</summary>
    Portable,

    /// <summary>Validates against the official schema.</summary>
    Strict,
}
