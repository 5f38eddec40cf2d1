namespace KnowledgeGraph.Cli.Input;

/// <summary>Bytes as text, without byte order mark, otherwise unchanged.</summary>
/// <param name="IsGuessed">Whether the bytes were no UTF-8 and Windows-1252 was assumed.</param>
internal readonly record struct DecodedText(string Text, bool IsGuessed)
{
    public const string GuessRemark = "is not UTF-8 and was read as Windows-1252; save it as UTF-8 to be sure";
}
