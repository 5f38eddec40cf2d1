using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Reads one article into its facts. A pure function of the article: it knows of no other article, may be called from many threads
/// at once, and gives the same facts each time. Any text is read, be it empty or no language at all; it never throws for what a text says.
/// </summary>
public interface IArticleReader
{
    ArticleFacts Read(Article article);
}
