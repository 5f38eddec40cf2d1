namespace KnowledgeGraph.Extraction.Who.Coreference;

/// <summary>Reads which entities an article names side by side: names with nothing but commas, « et » and articles between them, the last joined by « et ».</summary>
internal sealed class SetReader(MentionBoard board, WordClasses words)
{
    private readonly ArticleView _view = board.View;

    public IEnumerable<EntitySet> Read()
    {
        for (var sentence = 0; sentence < _view.Sentences.Count; sentence++)
        {
            var names = board.In(sentence).Where(mention => mention.Form is MentionForm.Name or MentionForm.Metonym)
                .OrderBy(mention => mention.First).ThenByDescending(mention => mention.Last).ThenByDescending(mention => mention.Certainty).ToList();
            foreach (var run in Runs(names))
            {
                var members = run.Select(mention => board.Card(mention.Entity)).DistinctBy(card => card.Id).ToList();
                if (members.Count > 1 && members.Select(card => card.Type == Graph.EntityType.Person).Distinct().Count() == 1)
                    yield return new EntitySet(sentence, run[0].First, run[^1].Last, members);
            }
        }
    }

    private IEnumerable<List<Mention>> Runs(List<Mention> names)
    {
        var run = new List<Mention>();
        foreach (var name in names)
        {
            if (run.Count > 0 && name.First <= run[^1].Last)
                continue;
            var joined = run.Count > 0 ? Joins(run[^1], name) : null;
            if (joined is true)
                yield return [.. run, name];
            if (joined is not false)
                run.Clear();
            run.Add(name);
        }
    }

    // Null where something else stands between, else whether « et » does.
    private bool? Joins(Mention left, Mention right)
    {
        var between = Enumerable.Range(left.Last + 1, right.First - left.Last - 1).Select(i => _view.Lower(left.Sentence, i)).ToList();
        return between.Count > 0 && between.TrueForAll(word => words.Has("between", word)) ? between.Contains("et") : null;
    }
}
