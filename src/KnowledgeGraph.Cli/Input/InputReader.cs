namespace KnowledgeGraph.Cli.Input;

/// <summary>Reads articles from folders, files and standard input, one after the other, and says of each place what came of it.</summary>
internal sealed class InputReader(Stream standardInput)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly Dictionary<string, Place> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Manifest> _manifests = new(StringComparer.Ordinal);

    /// <summary>The items of all paths, lazily and in order. Of two articles with one id the first counts; a file named twice is read once.</summary>
    public IEnumerable<InputItem> Read(IEnumerable<string> paths) => paths.SelectMany(ReadPath).SelectMany(Settle);

    private IEnumerable<InputItem> ReadPath(string path)
    {
        if (path == StandardInput)
            return JsonLines.Read(standardInput, "standard input");
        if (Directory.Exists(path))
            return ReadFolder(path);
        if (!File.Exists(path))
            return [new Rejection(new Place(path), "does not exist; check the path")];
        if (!IsArticleFile(path))
            return [new Rejection(new Place(path), "is of no kind that is read; name a folder, *.txt, *.html, *.jsonl or *.json")];
        return IsFirst(path) ? ReadFormat(path).DefaultIfEmpty(new Rejection(new Place(path), "holds no article; write {\"text\": \"…\"}")) : [];
    }

    // In ordinal order of names, folder by folder; hidden files and links to folders, which may lead in circles, are left out.
    private IEnumerable<InputItem> ReadFolder(string path) => Guarded(
        () => new DirectoryInfo(path).EnumerateFileSystemInfos()
            .Where(entry => entry.Name[0] != '.' && !entry.Attributes.HasFlag(FileAttributes.Hidden))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .SelectMany(entry => ReadEntry(entry, Path.Combine(path, entry.Name))),
        path);

    private IEnumerable<InputItem> ReadEntry(FileSystemInfo entry, string path)
    {
        if (entry is FileInfo)
            return IsFirst(path) ? ReadFormat(path) : [];
        return entry.LinkTarget is null ? ReadFolder(path) : [];
    }

    private static bool IsArticleFile(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".html" or ".htm" or ".json" or ".jsonl";

    private bool IsFirst(string path) => _files.Add(Path.GetFullPath(path));

    private IEnumerable<InputItem> ReadFormat(string path) => Guarded(
        () => Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".txt" => ReadText(path),
            ".html" or ".htm" => HtmlFile.Read(path),
            ".jsonl" => JsonLines.Read(path),
            ".json" when Path.GetFileName(path) != Manifest.FileName => JsonFile.Read(path),
            _ => [],
        },
        path);

    private IEnumerable<InputItem> ReadText(string path)
    {
        var items = new List<InputItem>();
        var manifest = ManifestBeside(path, items);
        return items.Concat(TextFile.Read(path, manifest));
    }

    private Manifest ManifestBeside(string path, List<InputItem> items)
    {
        var file = Path.Combine(Path.GetDirectoryName(path) ?? "", Manifest.FileName);
        if (_manifests.TryGetValue(file, out var known))
            return known;
        var manifest = Manifest.None;
        try
        {
            if (File.Exists(file))
                manifest = Manifest.Read(file);
        }
        catch (Exception exception) when (exception is RejectedInputException or IOException or UnauthorizedAccessException)
        {
            items.Add(new Rejection(new Place(file), exception.Message));
        }
        return _manifests[file] = manifest;
    }

    // Reading is lazy, so that what goes wrong does so while the items are drawn.
    private static IEnumerable<InputItem> Guarded(Func<IEnumerable<InputItem>> read, string path)
    {
        using var items = new[] { read }.SelectMany(source => source()).GetEnumerator();
        while (true)
        {
            var (item, isLast) = Next(items, path);
            if (item is not null)
                yield return item;
            if (isLast)
                break;
        }
    }

    private static (InputItem? Item, bool IsLast) Next(IEnumerator<InputItem> items, string path)
    {
        try
        {
            return items.MoveNext() ? (items.Current, false) : (null, true);
        }
        catch (RejectedInputException rejected)
        {
            return (new Rejection(new Place(path), rejected.Message), true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (new Rejection(new Place(path), $"cannot be read ({exception.Message.TrimEnd('.')}); check its rights"), true);
        }
    }

    // What holds for articles of every kind: one id, one article; and a date, if need be from the text.
    private IEnumerable<InputItem> Settle(InputItem item)
    {
        if (item is not ReadArticle { Article: var article } read)
            return [item];
        if (!_seen.TryAdd(article.Id, item.Place))
            return [new Rejection(item.Place, $"has the id {article.Id} of {_seen[article.Id]}; only that one was read, give this one an id of its own")];
        if (article.Published is not { } published)
            return [read with { Article = article with { Published = PublicationDate.InText(article.Text) } }];
        if (PublicationDate.FromIso(published) is { } date)
            return [read with { Article = article with { Published = date } }];
        var dated = article with { Published = PublicationDate.InText(article.Text) };
        return [new Remark(item.Place, $"says « published » « {published} », which is no date like 2022-07-14; it was left out of account"), read with { Article = dated }];
    }
}
