namespace KnowledgeGraph.Training.Gazetteers;

/// <summary>The comment headers of the gazetteer's files: columns, source and licence.</summary>
internal static class Sources
{
    private const string Made = "Made by: dotnet run --project src/KnowledgeGraph.Training -- gazetteer DATA. Edit supplements.tsv, not this file.";

    public static readonly string[] States =
    [
        "States: id, kind, ISO 3166-1 alpha-2, gender, label, names, demonyms, capital's id, capital's names, from, to, the state that it is part of to others. Several values in a cell are parted by |.",
        "From: world-countries 5.1.0 (ODbL 1.0), @rapideditor/country-coder 5.6.1 (ISC), cldr-localenames-full 48.2.0 (Unicode 3.0), datasets/country-codes (PDDL),",
        "opensanctions/rigour (MIT), Natural Earth (public domain), with additions by hand. Licence of the whole: ODbL 1.0.",
        Made,
    ];

    public static readonly string[] Metonyms = ["Seats and houses that stand for a state: name, state, what it is. By hand.", Made];

    public static readonly string[] Regions =
    [
        "Regions: id, state, type, label, names. A leading ? marks a name that is a common word too.",
        "From: ISO 3166-2 names of CLDR 41 (Unicode DFS 2016), ids of countries-states-cities-database (ODbL 1.0) and rigour (MIT), additions by hand. Licence of the whole: ODbL 1.0.",
        Made,
    ];

    public static readonly string[] Cities =
    [
        "Cities: id, state, type, label, names. A leading ? marks a name that is a common word too.",
        "From: Natural Earth 4.0 populated places (public domain); GeoNames cities of 15,000 and more (CC BY 4.0), those whose names French news use.",
        Made,
    ];

    public static readonly string[] Organisations =
    [
        "Organisations: id, kind, label, names. A leading ? marks a name that is a common word too.",
        "From: EuroVoc 2021 (European Union, CC BY 4.0), ROR (CC0), additions by hand.",
        Made,
    ];

    public static readonly string[] Officials =
    [
        "Officials of the 21st century: Wikidata id, names in use (the commonest French one first), offices as state;class;role;from;to, how often a corpus of French news names the person.",
        "From: Wikidata (CC0), by way of the every-politician-scrapers repositories, 2022 to January 2023.",
        Made,
    ];

    public static readonly string[] GivenNames =
    [
        "Given names, folded, with gender (f, m, fm), those that stand before a surname in a corpus of French news.",
        "From: Unitex/GramLab unitex-lingua 70d73c5 (LGPLLR); counted in OrangeSum (CC BY-SA 4.0).",
        Made,
    ];
}
