using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who.Gazetteers;

/// <summary>Fills a gazetteer from the embedded files. What is loaded first is the preferred reading of a name.</summary>
internal static class GazetteerLoader
{
    public static Gazetteer Load()
    {
        var gazetteer = new Gazetteer();
        LoadDemonyms(gazetteer);
        LoadStates(gazetteer);
        LoadSupplements(gazetteer);
        LoadMetonyms(gazetteer);
        LoadOrganisations(gazetteer);
        LoadPlaces(gazetteer, "regions.tsv", "region");
        LoadPlaces(gazetteer, "cities.tsv.gz", "city");
        return gazetteer;
    }

    private static void LoadStates(Gazetteer gazetteer)
    {
        foreach (var row in DataFile.Rows("states.tsv", 12))
        {
            var names = DataFile.List(row[5]);
            var entry = gazetteer.Add(new GazetteerEntry(row[0], row[1] is "union" ? EntityType.Organisation : EntityType.State, row[4], row[1], names, row[11].Length > 0 ? row[11] : row[0], row[2].Length > 0 ? row[2] : null, row[3]));
            foreach (var name in names)
                gazetteer.AddName(name, entry, MentionForm.Name);
            foreach (var demonym in DataFile.List(row[6]))
                gazetteer.AddDemonym(demonym, entry.Id);
            gazetteer.AddCapital(entry.Id, row[7]);
            // The capital of a former state, or of one that claims another's, acts for nobody today.
            if (row[1] is "un-member" or "un-observer" || row[0] is "Q865" or "Q1246")
                AddCapital(gazetteer, entry, DataFile.List(row[8]));
        }
    }

    private static void AddCapital(Gazetteer gazetteer, GazetteerEntry state, string[] names)
    {
        foreach (var name in names)
            gazetteer.AddName(name, state, MentionForm.Metonym);
    }

    private static void LoadMetonyms(Gazetteer gazetteer)
    {
        foreach (var row in DataFile.Rows("metonyms.tsv", 2))
        {
            if (gazetteer.TryGet(row[1], out var state))
                gazetteer.AddName(row[0], state, MentionForm.Metonym);
        }
    }

    private static void LoadOrganisations(Gazetteer gazetteer)
    {
        foreach (var row in DataFile.Rows("organisations.tsv", 4))
            AddNamed(gazetteer, new GazetteerEntry(row[0], EntityType.Organisation, row[2], row[1], DataFile.List(row[3])));
    }

    private static void LoadPlaces(Gazetteer gazetteer, string file, string kind)
    {
        foreach (var row in DataFile.Rows(file, 5))
            AddNamed(gazetteer, new GazetteerEntry(row[0], EntityType.Region, row[3], kind, DataFile.List(row[4]), row[1].Length > 0 ? row[1] : null));
    }

    // By hand: type, id or nothing, state or nothing, kind, label, names.
    private static void LoadSupplements(Gazetteer gazetteer)
    {
        foreach (var row in DataFile.Rows("supplements.tsv", 6))
        {
            var type = Enum.Parse<EntityType>(row[0]);
            var id = row[1].Length > 0 ? row[1] : EntityIds.For(type, row[4]);
            var names = DataFile.List(row[5]);
            AddNamed(gazetteer, new GazetteerEntry(id, type, row[4], row[3], [row[4], .. names], row[2].Length > 0 ? row[2] : null));
        }
    }

    // Before the states, whose order would otherwise decide between two that share a demonym.
    private static void LoadDemonyms(Gazetteer gazetteer)
    {
        foreach (var row in DataFile.Rows("demonyms.tsv", 2))
        {
            foreach (var demonym in DataFile.List(row[1]))
                gazetteer.AddDemonym(demonym, row[0]);
        }
    }

    private static void AddNamed(Gazetteer gazetteer, GazetteerEntry entry)
    {
        // A supplement may add names to what a later file describes fully: both stand under one id.
        var known = gazetteer.Add(entry with { Names = [.. entry.Names.Select(name => name.TrimStart('?'))] });
        foreach (var name in entry.Names)
            gazetteer.AddName(name, known, MentionForm.Name);
    }
}
