using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Ids of articles that come without one: the same on every machine and in any order.</summary>
internal static class ArticleId
{
    public static string FromText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    public static string FromFile(string path) => Path.GetFileNameWithoutExtension(path);
}
