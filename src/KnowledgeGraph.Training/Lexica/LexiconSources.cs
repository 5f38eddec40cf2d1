using System.IO.Compression;

namespace KnowledgeGraph.Training.Lexica;

/// <summary>Reads the tables of <c>shared/data/lexicon</c> as rows of our lexicon.</summary>
internal static class LexiconSources
{
    /// <summary>The words of the language, from the LanguageTool dictionary (CC BY-SA 4.0, made from Dicollecte, MPL 2.0).</summary>
    public static IEnumerable<LexiconRow> Words(string folder)
    {
        foreach (var row in Table(Path.Combine(folder, "languagetool-fr-0.7.tsv.gz")))
        {
            // Contractions are split before anything is looked up.
            if (row[2].Contains('+', StringComparison.Ordinal) || row[0].Contains(' ', StringComparison.Ordinal))
                continue;
            // « T » marks titles (Mme, Dr), which Universal Dependencies takes for nouns.
            var upos = row[4].StartsWith("T ", StringComparison.Ordinal) ? "NOUN" : row[2];
            yield return new LexiconRow(row[0], row[1], $"{upos} {row[3]}");
        }
    }

    /// <summary>Given names, other proper names and the words for inhabitants, from Unitex (LGPLLR).</summary>
    public static IEnumerable<LexiconRow> Names(string folder)
    {
        foreach (var row in Table(Path.Combine(folder, "given-names.tsv")))
            yield return new LexiconRow(row[0], row[0], "PROPN NameType=Giv");
        foreach (var row in Table(Path.Combine(folder, "prolex-1.2.tsv.gz")))
        {
            if (row[0].Contains(' ', StringComparison.Ordinal) || row[2] == "PFX")
                continue;
            var tags = row[2] == "PROPN" ? [$"PROPN NameType={NameType(row[4])}"] : Inflections(row[6]).Select(f => $"{row[2]} {f}");
            foreach (var tag in tags)
                yield return new LexiconRow(row[0], row[1], tag);
        }
    }

    private static string NameType(string prolexClass) =>
        prolexClass.StartsWith("Toponyme", StringComparison.Ordinal) ? "Geo" : "Oth";

    /// <summary><c>ms|fs</c> as features, one string for each.</summary>
    private static IEnumerable<string> Inflections(string codes) => codes.Split('|').Where(code => code.Length == 2).Select(code =>
        $"Gender={(code[0] == 'm' ? "Masc" : "Fem")}|Number={(code[1] == 's' ? "Sing" : "Plur")}");

    private static IEnumerable<string[]> Table(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return line.Split('\t');
    }
}
