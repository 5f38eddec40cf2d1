using System.Globalization;
using System.Text;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>What the text formats share: UTF-8 without byte order mark, LF, days as ISO dates.</summary>
internal static class TextFiles
{
    private const int BufferSize = 1 << 16;

    /// <summary>Leaves the stream open.</summary>
    public static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };

    public static string? Earliest(this Relation relation) => Day(relation.Date?.Earliest);

    public static string? Latest(this Relation relation) => Day(relation.Date?.Latest);

    public static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
