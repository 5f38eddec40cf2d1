namespace KnowledgeGraph.Cli.Input;

/// <summary>Where in the input something stands: a file, or a 1-based line of it (0 for the file as a whole).</summary>
internal readonly record struct Place(string Path, int Line = 0)
{
    public override string ToString() => Line == 0 ? Path : $"{Path}, line {Line}";
}
