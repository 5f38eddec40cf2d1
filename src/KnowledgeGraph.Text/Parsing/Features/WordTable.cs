namespace KnowledgeGraph.Text.Parsing.Features;

/// <summary>The learned tables of the parser, each looked up with one part of a form.</summary>
internal enum WordTable
{
    Form,
    LastTwo,
    LastThree,
    LastFour,
    Last,
    First,
    FirstThree,
    Shape,
}
