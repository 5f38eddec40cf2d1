using System.Text.RegularExpressions;

namespace KnowledgeGraph.Graph.Ontologies;

/// <summary>
/// Reads an ontology file: a section <c>[NAME]</c> for each relation type, and in it one <c>key: value</c> a line.
/// <c>#</c> begins a comment line. Keys that are not of the type itself are frames, kept for the extractor. A line <c>include: NAME</c>
/// before the first section builds on another ontology: a section may then add frames to a type of that one without defining it again.
/// </summary>
public static partial class OntologyReader
{
    private static readonly EntityType[] AllTypes = Enum.GetValues<EntityType>();
    private static readonly Ontology Empty = new([], []);

    /// <param name="included">Gives the ontology that an include line names, or null where it knows none of that name.</param>
    /// <exception cref="OntologyException">The text is not a valid ontology.</exception>
    public static Ontology Read(string text, string file, Func<string, Ontology?>? included = null)
    {
        var ground = Empty;
        var types = new List<RelationType>();
        var frames = new List<FrameLine>();
        Section? section = null;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                AddTo(types, section, ground);
                section = new Section(NameIn(line, file, number), file, number);
                if (types.Any(type => type.Name == section.Name))
                    throw new OntologyException(file, number, $"relation type {section.Name} stands twice; merge the two sections");
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                throw new OntologyException(file, number, "expected [RELATION_TYPE] or « key: value »");
            var (key, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
            if (section is null && key == "include")
            {
                ground = included?.Invoke(value) ?? throw new OntologyException(file, number, $"there is no ontology « {value} » to include");
                continue;
            }
            if (section is null)
                throw new OntologyException(file, number, $"« {key} » stands before the first [RELATION_TYPE]");
            if (!section.TrySet(key, value, number))
                frames.Add(new FrameLine(section.Name, key, value, file, number));
        }
        AddTo(types, section, ground);
        return ground.With(new Ontology(types, frames));
    }

    internal static Ontology ReadEmbedded(string name)
    {
        using var stream = typeof(OntologyReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"resource {name} is missing from the build");
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd(), name);
    }

    private static void AddTo(List<RelationType> types, Section? section, Ontology ground)
    {
        if (section is null)
            return;
        var definesNothing = section.IsEmpty && ground.TryGet(section.Name, out _);
        if (!definesNothing)
            types.Add(section.ToType());
    }

    private static string NameIn(string line, string file, int number)
    {
        var match = SectionHeader().Match(line);
        return match.Success
            ? match.Groups[1].Value
            : throw new OntologyException(file, number, $"« {line} » is no relation type; write [UPPER_SNAKE_CASE], at most 64 characters");
    }

    // [SEVERS_TIES]
    [GeneratedRegex(@"^\[([A-Z][A-Z0-9_]{0,63})\]$")]
    private static partial Regex SectionHeader();

    private sealed class Section(string name, string file, int line)
    {
        private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
        private IReadOnlySet<EntityType> _subjects = new HashSet<EntityType>(AllTypes);
        private IReadOnlySet<EntityType> _objects = new HashSet<EntityType>(AllTypes);

        public string Name => name;

        /// <summary>Whether it says nothing of the type itself, but holds frames at most.</summary>
        public bool IsEmpty { get; private set; } = true;

        public bool TrySet(string key, string value, int number)
        {
            switch (key)
            {
                case "subject":
                    (_subjects, IsEmpty) = (TypesIn(value, number), false);
                    return true;
                case "object":
                    (_objects, IsEmpty) = (TypesIn(value, number), false);
                    return true;
                case "symmetric" or "state-act" or "static":
                    if (value is not ("yes" or "no"))
                        throw new OntologyException(file, number, $"{key} is « {value} »; write yes or no");
                    break;
                case "says" or "cameo" or "plover" or "ended-by":
                    break;
                default:
                    return false;
            }
            IsEmpty = false;
            if (!_values.TryAdd(key, value))
                throw new OntologyException(file, number, $"{key} of {name} stands twice");
            return true;
        }

        public RelationType ToType() => new(
            name,
            _values.GetValueOrDefault("says") ?? throw new OntologyException(file, line, $"{name} lacks a line « says: … »"),
            _subjects,
            _objects,
            IsYes("symmetric"),
            IsYes("state-act"),
            IsYes("static"),
            _values.GetValueOrDefault("cameo"),
            _values.GetValueOrDefault("plover"),
            _values.GetValueOrDefault("ended-by"));

        private bool IsYes(string key) => _values.GetValueOrDefault(key) == "yes";

        private HashSet<EntityType> TypesIn(string value, int number)
        {
            var found = new HashSet<EntityType>();
            foreach (var word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!Enum.TryParse<EntityType>(word, out var type) || !Enum.IsDefined(type) || char.IsAsciiDigit(word[0]))
                    throw new OntologyException(file, number, $"« {word} » is no entity type; write some of {string.Join(' ', AllTypes)}");
                found.Add(type);
            }
            return found;
        }
    }
}
