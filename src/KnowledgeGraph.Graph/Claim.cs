namespace KnowledgeGraph.Graph;

/// <summary>One article's report of one relation, before articles are merged.</summary>
/// <param name="Type">A relation type of the ontology, such as <c>RECOGNISES</c>.</param>
/// <param name="Subject">Id of an entity that the article mentions.</param>
/// <param name="Object">Likewise.</param>
public sealed record Claim(string Type, string Subject, string Object, Status Status, Evidence Evidence);
