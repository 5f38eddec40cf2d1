using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Models;
using KnowledgeGraph.Extraction.Explanations;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Extraction.Who.StaticFacts;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.French;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads French articles: trees, then who, then what, then whether it is so, when and who says so.</summary>
public sealed class ArticleReader : IArticleReader
{
    /// <summary>
    /// The confidence from which a claim is reported unless asked otherwise: on articles that the models never saw, F1 hardly changes from 0.35 to
    /// here, while precision grows with every step.
    /// </summary>
    public const double DefaultConfidence = 0.5;

    private readonly FrenchAnalyser _analyser;
    private readonly Ontology _ontology;
    private readonly SentenceReader _sentences;
    private readonly CandidateProposer _proposer;
    private readonly Acceptor _acceptor;
    private readonly double _leastConfidence;

    /// <param name="ontology">The relation types and their frames; the one that ships where null.</param>
    /// <param name="leastConfidence">Claims below it are left out, from 0 to 1.</param>
    public ArticleReader(Ontology? ontology = null, double leastConfidence = DefaultConfidence)
        : this(FrenchAnalyser.Load(), ontology ?? ExtractionOntology.Default, LearntModels.Default, leastConfidence)
    {
    }

    internal ArticleReader(FrenchAnalyser analyser, Ontology ontology, LearntModels models, double leastConfidence)
    {
        (_analyser, _ontology, _leastConfidence) = (analyser, ontology, leastConfidence);
        _sentences = new SentenceReader(ontology);
        _proposer = new CandidateProposer(ontology, models.Scorers);
        _acceptor = new Acceptor(models.Acceptance);
    }

    public ArticleFacts Read(Article article)
    {
        var reading = ReadParts(article);
        var writer = new ClaimWriter(reading);
        List<Claim> claims = [.. Accept(reading, Judge(reading)).Select(writer.Write), .. Facts(reading).Select(writer.Write)];
        return new ArticleFacts(DocumentWriter.Write(article, reading.Mentions, claims), claims);
    }

    /// <summary>Reads an article and says of each relation what led to it, and of each sentence without any what was looked for in vain.</summary>
    /// <param name="type">Only this relation type; every one where null.</param>
    public ArticleExplanation Explain(Article article, string? type = null)
    {
        var reading = ReadParts(article);
        var judged = Judge(reading);
        return new Explainer(reading, _leastConfidence, type).Explain(judged, Accept(reading, judged), Facts(reading));
    }

    private IReadOnlyList<Judgement> Accept(ArticleReading reading, IEnumerable<Judgement> judged) =>
        new ReadingChoice(reading.Mentions).Choose(judged.Where(judgement => judgement.Confidence >= _leastConfidence && MutualActs.Allows(judgement.Group.Best)));

    private IEnumerable<StaticFact> Facts(ArticleReading reading) =>
        reading.Mentions.Facts.Where(fact => fact.Certainty >= _leastConfidence && _ontology.TryGet(fact.Type, out _));

    /// <summary>Everything up to the events: trees, mentions, and the frames that each sentence evokes.</summary>
    internal ArticleReading ReadParts(Article article)
    {
        var text = _analyser.Analyse(article.Text);
        var mentions = MentionFinder.Find(article, text);
        return new ArticleReading(article, text, mentions, _sentences.Read(text, mentions));
    }

    /// <summary>All that was proposed for an article, each with its confidence.</summary>
    internal IReadOnlyList<Judgement> Judge(ArticleReading reading)
    {
        var groups = CandidateGroup.Gather(reading.Sentences.SelectMany(_proposer.Propose));
        return _acceptor.Judge(groups, reading.Mentions, reading.Sentences.Count);
    }
}
