namespace KnowledgeGraph.Export;

/// <summary>Makes a file of that name out of what <paramref name="content"/> writes; the content leaves the stream open.</summary>
public delegate void FileWriter(string name, Action<Stream> content);
