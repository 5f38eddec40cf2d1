using System.Globalization;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>
/// Another culture for as long as this lives, in which numbers and dates look different wherever they can: the process knows no culture by
/// name (<c>InvariantGlobalization</c>).
/// </summary>
internal sealed class ForeignCulture : IDisposable
{
    private readonly CultureInfo? _before = CultureInfo.DefaultThreadCurrentCulture;
    private readonly CultureInfo _current = CultureInfo.CurrentCulture;

    public ForeignCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = " ";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
    }

    public void Dispose()
    {
        CultureInfo.DefaultThreadCurrentCulture = _before;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = _current;
    }
}
