using KnowledgeGraph.Extraction.Who.Coreference;
using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Extraction.Who.Naming;
using KnowledgeGraph.Extraction.Who.Persons;
using KnowledgeGraph.Extraction.Who.Phrases;
using KnowledgeGraph.Extraction.Who.StaticFacts;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who;

/// <summary>Finds who and what an article speaks of. A pure function of the article; may be called from many threads at once.</summary>
public static class MentionFinder
{
    public static ArticleMentions Find(Article article, AnalysedText text)
    {
        var board = new MentionBoard(new ArticleView(article, text));
        var gazetteer = Gazetteer.Default;
        var words = PersonWords.Default;

        var names = new NameMatcher(gazetteer.Names).Match(board.View);
        var persons = new PersonNameFinder(gazetteer, words).Find(board.View, names);
        var register = new PersonRegister(board.View, gazetteer, persons);
        new PersonLinker(board, register).Link(persons);
        NameLinker.Link(board, names);
        new BodyNameFinder(board, HeadNouns.Default).Find();
        new TaggedNameFinder(board, words).Find();
        new NameLinker(gazetteer).LinkContextual(board);
        new DemonymFinder(gazetteer).Find(board);
        var offices = new OfficeFinder(board, gazetteer, register, new OfficeReader(board, words)).Find();
        new SetFinder(board, gazetteer).Find();
        new PhraseFinder(board, gazetteer, HeadNouns.Default).Find();
        new PronounFinder(board, gazetteer, PronounFinder.Words).Find();
        List<StaticFact> facts = [.. OfficeFacts.From(board, [.. offices, .. new LeadingFinder(board).Find()]), .. new PlaceFacts(board, gazetteer).Find(), .. new CountryFacts(board, gazetteer).Find()];
        new LocatingDemonyms(board, gazetteer).Withdraw();
        return board.ToMentions(facts);
    }
}
