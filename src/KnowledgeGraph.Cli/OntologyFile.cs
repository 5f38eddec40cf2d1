using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Cli;

/// <summary>Ontologies as the command line names them: by path.</summary>
internal static class OntologyFile
{
    /// <exception cref="CommandFailedException">The file cannot be read.</exception>
    /// <exception cref="OntologyException">The file is no valid ontology.</exception>
    public static Ontology Read(string path)
    {
        try
        {
            return ExtractionOntology.Read(File.ReadAllText(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path}: the ontology cannot be read ({exception.Message})");
        }
    }
}
