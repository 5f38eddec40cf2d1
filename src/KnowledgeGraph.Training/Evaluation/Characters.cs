using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>What of a form counts in an evaluation.</summary>
internal static class Characters
{
    public static string Normal(string form) => form.IsNormalized(NormalizationForm.FormC) ? form : form.Normalize(NormalizationForm.FormC);

    /// <summary>The form without white space and signs that do not show.</summary>
    public static string Solid(string form) => string.Concat(Normal(form).Where(c => !char.IsWhiteSpace(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.Format or UnicodeCategory.Control)));
}
