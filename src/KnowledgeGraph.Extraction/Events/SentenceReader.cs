using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Lays mentions and evoked frames over each sentence of an article.</summary>
internal sealed class SentenceReader(Ontology ontology)
{
    private readonly FrameMatcher _matcher = new(new FrameLexicon(ontology));

    public IReadOnlyList<SentenceReading> Read(AnalysedText text, ArticleMentions mentions)
    {
        var bySentence = mentions.Mentions.ToLookup(mention => mention.Sentence);
        return [.. text.Sentences.Select((sentence, index) => Read(sentence, index, bySentence[index], mentions))];
    }

    private SentenceReading Read(Sentence sentence, int index, IEnumerable<Mention> own, ArticleMentions all)
    {
        var mentions = new MentionIndex(sentence, own);
        return new SentenceReading(index, sentence, mentions, [.. _matcher.Match(sentence, index, mentions)], all);
    }
}
