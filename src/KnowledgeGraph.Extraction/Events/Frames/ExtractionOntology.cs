using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Extraction.Events.Frames;

/// <summary>The ontology that ships, and those that build on it.</summary>
public static class ExtractionOntology
{
    private const string FrenchFrames = "frames.fr.ontology";

    /// <summary>The relation types of the graph with the French frames that report them.</summary>
    public static Ontology Default { get; } = Load();

    /// <summary>Reads a user's ontology; <c>include: default</c> at its head builds on <see cref="Default"/>.</summary>
    /// <param name="file">Name of the file, for messages.</param>
    /// <exception cref="OntologyException">The text is no valid ontology, or a frame in it is none.</exception>
    public static Ontology Read(string text, string file)
    {
        var ontology = OntologyReader.Read(text, file, name => name == "default" ? Default : null);
        FrameReader.Read(ontology);
        return ontology;
    }

    private static Ontology Load()
    {
        using var stream = typeof(ExtractionOntology).Assembly.GetManifestResourceStream(FrenchFrames)
            ?? throw new InvalidOperationException($"resource {FrenchFrames} is missing from the build");
        using var reader = new StreamReader(stream);
        return OntologyReader.Read(reader.ReadToEnd(), FrenchFrames, name => name == "relations" ? Ontology.Default : null);
    }
}
