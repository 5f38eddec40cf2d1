namespace KnowledgeGraph.Text.Parsing;

/// <summary>A model file cannot be used; the message names it, says what is wrong and what to do.</summary>
public sealed class ParserModelException(string file, string reason)
    : Exception($"parser model {file} {reason}; install the program again or train the model anew")
{
    public string File { get; } = file;
}
