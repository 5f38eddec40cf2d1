using System.CommandLine;
using System.Globalization;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Options that say how many.</summary>
internal static class CountOption
{
    /// <param name="name">With its dashes.</param>
    /// <param name="usual">What it is where it is left out.</param>
    /// <returns>An option that takes whole numbers from 1 on.</returns>
    public static Option<int> Create(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) && count < 1)
                result.AddError($"{name} is a whole number from 1 on");
        });
        return option;
    }
}
