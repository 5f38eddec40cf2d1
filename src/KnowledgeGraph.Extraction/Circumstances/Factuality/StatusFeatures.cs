using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>What a learnt model sees of a trigger: what the rules say, and the words and forms that they looked at.</summary>
public static class StatusFeatures
{
    /// <summary>The names of the features that hold, each once, in a fixed order.</summary>
    public static IReadOnlyList<string> Of(Sentence sentence, Token trigger, string relationType) =>
        Of(sentence, trigger, relationType, StatusReader.French.Climb(sentence, trigger));

    internal static IReadOnlyList<string> Of(Sentence sentence, Token trigger, string relationType, FactualityClimb climb)
    {
        var features = new List<string> { "bias", $"type={relationType}", $"rules={climb.Status}", $"rules={climb.Status} type={relationType}" };
        foreach (var cue in climb.Cues)
            features.Add($"cue={cue.Words.ToLowerInvariant()} {cue.Effect}");
        AddTrigger(features, sentence, trigger, relationType);
        AddPath(features, sentence, climb, relationType);
        var last = sentence.Tokens[^1].Form;
        features.Add($"end={(last is "?" or "!" or "\"" or "»" ? last : ".")}");
        return [.. features.Distinct()];
    }

    private static void AddTrigger(List<string> features, Sentence sentence, Token trigger, string relationType)
    {
        features.Add($"trigger={trigger.Lemma}");
        features.Add($"trigger={trigger.Lemma} type={relationType}");
        features.Add($"form={FormOf(sentence, trigger)}");
        features.Add($"relation={trigger.Relation} {trigger.Upos}");
        foreach (var child in sentence.ChildrenOf(trigger.Index))
        {
            if (child.BaseRelation is "advmod" or "amod" or "mark" or "case" or "det" or "aux" or "acl")
                features.Add($"child={child.BaseRelation} {child.Lemma}");
        }
    }

    private static void AddPath(List<string> features, Sentence sentence, FactualityClimb climb, string relationType)
    {
        for (var i = 1; i < climb.Path.Count; i++)
        {
            features.Add($"governor={climb.Path[i].Lemma} {climb.Path[i - 1].BaseRelation}");
            features.Add($"governor={climb.Path[i].Lemma} type={relationType}");
            features.Add($"governor form={FormOf(sentence, climb.Path[i])}");
        }
        if (climb.Beyond is { } beyond)
        {
            features.Add($"beyond={beyond.Lemma} {climb.Path[^1].BaseRelation}");
            features.Add($"beyond form={FormOf(sentence, beyond)}");
        }
    }

    private static string FormOf(Sentence sentence, Token word)
    {
        var group = new VerbGroup(sentence, word);
        var finite = group.Finite;
        return finite is null
            ? $"{word.Upos} {word.Morphology["VerbForm"]} {word.Morphology["Tense"]}"
            : $"{word.Upos} {finite.Morphology["Mood"]} {finite.Morphology["Tense"]}{(group.IsCompoundPast ? " compound" : "")}";
    }
}
