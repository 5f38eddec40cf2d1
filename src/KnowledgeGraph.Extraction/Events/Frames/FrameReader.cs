using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Extraction.Events.Frames;

/// <summary>Reads the frame lines of an ontology; the syntax stands at the head of <c>frames.fr.ontology</c>.</summary>
public static class FrameReader
{
    private static readonly Dictionary<TriggerClass, (string Subject, string Object)> DefaultRoles = new()
    {
        [TriggerClass.Verb] = ("subj", "obj"),
        [TriggerClass.Noun] = ("par,poss,de", "de"),
        [TriggerClass.Adjective] = ("appos", "à,de,par"),
    };

    /// <summary>All frames of an ontology, one for each lemma of each line.</summary>
    /// <exception cref="OntologyException">A line is no frame; the message says what is wrong with it.</exception>
    public static IReadOnlyList<Frame> Read(Ontology ontology) =>
        [.. ontology.Frames.SelectMany(line => Read(line, ontology[line.Type]))];

    private static IEnumerable<Frame> Read(FrameLine line, RelationType type)
    {
        var trigger = line.Key switch
        {
            "verb" => TriggerClass.Verb,
            "noun" => TriggerClass.Noun,
            "adjective" => TriggerClass.Adjective,
            _ => throw Error(line, $"« {line.Key} » is no key; write says, subject, object, symmetric, state-act, static, cameo, plover, verb, noun or adjective"),
        };
        var fields = line.Value.Split('|', StringSplitOptions.TrimEntries);
        var words = fields[0].Split('+', StringSplitOptions.TrimEntries);
        if (words.Skip(1).Any(set => List(set).Length == 0))
            throw Error(line, "nothing after « + »; write the lemmas that must stand with the trigger");
        var lemmas = List(words[0]);
        if (lemmas.Length == 0)
            throw Error(line, "no trigger; write its lemma after the colon");
        var roles = Roles(line, fields.Skip(1));
        var (subject, @object) = DefaultRoles[trigger];
        return lemmas.Select(lemma => new Frame(
            type,
            trigger,
            WithoutReflexive(lemma),
            lemma != WithoutReflexive(lemma),
            [.. words.Skip(1).Select(set => List(set).ToHashSet(StringComparer.Ordinal))],
            Positions(roles.GetValueOrDefault("subject", subject)),
            Positions(roles.GetValueOrDefault("object", @object)),
            Positions(roles.GetValueOrDefault("both", "")),
            StatusIn(line, roles.GetValueOrDefault("status")),
            $"{line.File}:{line.Line}"));
    }

    private static Dictionary<string, string> Roles(FrameLine line, IEnumerable<string> fields)
    {
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var parts = field.Split('=', StringSplitOptions.TrimEntries);
            if (parts is not ["subject" or "object" or "both" or "status", { Length: > 0 }])
                throw Error(line, $"« {field} » is no role; write subject=…, object=…, both=… or status=…");
            if (!roles.TryAdd(parts[0], parts[1]))
                throw Error(line, $"{parts[0]} stands twice");
        }
        return roles;
    }

    private static Status? StatusIn(FrameLine line, string? word) => word switch
    {
        null => null,
        "actual" => Status.Actual,
        "negated" => Status.Negated,
        "planned" => Status.Planned,
        "possible" => Status.Possible,
        _ => throw Error(line, $"« {word} » is no status; write actual, negated, planned or possible"),
    };

    private static Position[] Positions(string words) => [.. List(words).Select(Position.Parse)];

    private static string[] List(string words) =>
        words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutReflexive(string lemma) =>
        lemma.StartsWith("se ", StringComparison.Ordinal) ? lemma[3..]
        : lemma.StartsWith("s'", StringComparison.Ordinal) ? lemma[2..]
        : lemma;

    private static OntologyException Error(FrameLine line, string reason) => new(line.File, line.Line, reason);
}
