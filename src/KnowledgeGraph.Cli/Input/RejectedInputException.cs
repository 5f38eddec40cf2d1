namespace KnowledgeGraph.Cli.Input;

/// <summary>Ends the reading of one place. Never leaves this folder: the caller makes a <see cref="Rejection"/> of it.</summary>
internal sealed class RejectedInputException(string reason) : Exception(reason);
