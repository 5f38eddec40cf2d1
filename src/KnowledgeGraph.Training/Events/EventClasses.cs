using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Training.Events;

/// <summary>The classes that a scorer of events tells apart, "none" aside, and where each stands among its probabilities.</summary>
internal sealed class EventClasses
{
    private readonly Dictionary<PairClass, int> _indices;

    private EventClasses(IEnumerable<PairClass> classes)
    {
        All = [.. classes];
        _indices = All.Index().ToDictionary(row => row.Item, row => row.Index + 1);
    }

    public IReadOnlyList<PairClass> All { get; }

    /// <summary>Each event type once.</summary>
    public static EventClasses OfTypes(Ontology ontology) =>
        new(ontology.Types.Where(type => !type.IsStatic).Select(type => new PairClass(type.Name, false)));

    /// <summary>Each event type once, and once more the other way round unless it is symmetric.</summary>
    public static EventClasses OfDirections(Ontology ontology) => new(ontology.Types
        .Where(type => !type.IsStatic)
        .SelectMany(type => new[] { new PairClass(type.Name, false), new PairClass(type.Name, true) }.Take(type.IsSymmetric ? 1 : 2)));

    /// <summary>The place of a class, from 1; 0 for none and for what is no event.</summary>
    public int IndexOf(PairClass? known) => known is { } one ? _indices.GetValueOrDefault(one) : 0;
}
