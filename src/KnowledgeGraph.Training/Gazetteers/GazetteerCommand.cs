using System.CommandLine;
using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Training.Gazetteers;

/// <summary>Makes the gazetteer's data files from the source tables. The same tables give the same bytes.</summary>
internal static class GazetteerCommand
{
    private const int CommonGivenName = 2;

    public static Command Create()
    {
        var data = new Argument<DirectoryInfo>("DATA") { Description = "The folder that holds gazetteer, lexicon and corpus." };
        var target = new Option<DirectoryInfo>("--to") { Description = "The folder of the data files.", DefaultValueFactory = _ => new DirectoryInfo("src/KnowledgeGraph.Extraction/Who/Gazetteers/Data") };
        var command = new Command("gazetteer", "Make the gazetteer's data files from the source tables.") { data, target };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(target).FullName));
        return command;
    }

    /// <param name="data">The folder that holds <c>gazetteer</c>, <c>lexicon</c> and <c>corpus</c>.</param>
    /// <param name="target">The folder of the data files.</param>
    private static void Run(string data, string target)
    {
        var source = Path.Combine(data, "gazetteer");
        var words = CommonWords.Read(Path.Combine(data, "lexicon", "languagetool-fr-0.7.tsv.gz"));
        var givenNames = TsvTable.Read(Path.Combine(data, "lexicon", "given-names.tsv")).ToList();
        var given = givenNames.Select(row => NameFolding.FoldWords(row["name"])).ToHashSet(StringComparer.Ordinal);
        var attested = AttestedNames.Read(["orangesum-world.jsonl", "orangesum-rest.jsonl.gz"], Path.Combine(data, "corpus"));
        var states = new StatesBuilder(source);
        var places = new PlacesBuilder(source, states.Ids, words, attested, given);

        Write("states.tsv", Sources.States, states.Rows());
        Write("metonyms.tsv", Sources.Metonyms, states.Metonyms());
        Write("regions.tsv", Sources.Regions, places.Regions());
        Write("cities.tsv.gz", Sources.Cities, places.Cities());
        Write("organisations.tsv", Sources.Organisations, new OrganisationsBuilder(source, words).Rows());
        Write("officials.tsv.gz", Sources.Officials, new OfficialsBuilder(source, states.Ids).Rows());

        Write("given-names.tsv.gz", Sources.GivenNames, GivenNames());

        IEnumerable<string> GivenNames() => givenNames
            .Where(row => row["name"].Length > 2 && !words.Contains(row["name"]) && attested.BeforeSurname(row["name"]) >= CommonGivenName)
            .GroupBy(row => NameFolding.FoldWords(row["name"]), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => GazetteerFile.Row(group.Key, string.Concat(group.SelectMany(row => row["gender"]).Distinct().Order())));

        void Write(string name, string[] header, IEnumerable<string> rows) => GazetteerFile.Write(Path.Combine(target, name), header, rows);
    }
}
