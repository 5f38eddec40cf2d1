using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Input;

internal sealed record ReadArticle(Place Place, Article Article) : InputItem(Place);
