using System.Globalization;

namespace KnowledgeGraph.Graph.Merging;

/// <summary>
/// Parts the reports of one relation (same type, ends and status) into real occurrences. The most precise dates speak first: a date that meets
/// no occurrence begins one, a date that meets exactly one joins it. What meets several, or has no date where there are several, cannot
/// tell which it means and stands apart. Which reports come together depends only on the set of their dates.
/// </summary>
internal static class OccurrenceSplitter
{
    public const string FirstKey = "1";
    public const string UndatedKey = "undated";

    public static IReadOnlyList<Occurrence> Split(IReadOnlyList<DatedEvidence> reports)
    {
        if (reports.Count == 1)
            return [new Occurrence(FirstKey, reports[0].Date, reports)];
        var byDate = reports.Where(report => report.Date is not null).GroupBy(report => report.Date!.Text, StringComparer.Ordinal);
        var told = new List<Draft>();
        var untold = new List<Draft>();
        foreach (var group in byDate.OrderBy(group => group.First().Date!.Days).ThenBy(group => group.First().Date))
            Place([.. group], told, untold);
        PlaceUndated([.. reports.Where(report => report.Date is null)], told, untold);
        return [.. Numbered(told), .. untold.Select(draft => draft.ToOccurrence(draft.Date?.Text ?? UndatedKey))];
    }

    private static void Place(List<DatedEvidence> reports, List<Draft> told, List<Draft> untold)
    {
        var date = reports[0].Date!;
        Draft? met = null;
        foreach (var draft in told)
        {
            if (!draft.Date!.Meets(date))
                continue;
            if (met is not null)
            {
                untold.Add(new Draft(date, reports));
                return;
            }
            met = draft;
        }
        if (met is null)
            told.Add(new Draft(date, reports));
        else
            met.Reports.AddRange(reports);
    }

    private static void PlaceUndated(List<DatedEvidence> reports, List<Draft> told, List<Draft> untold)
    {
        if (reports.Count == 0)
            return;
        if (told.Count == 0)
            told.Add(new Draft(null, reports));
        else if (told.Count == 1)
            told[0].Reports.AddRange(reports);
        else
            untold.Add(new Draft(null, reports));
    }

    // In the order of their first reports, so that news that comes in as it happens never renumbers what is there.
    private static IEnumerable<Occurrence> Numbered(List<Draft> drafts) => drafts
        .OrderBy(draft => draft.Reports.Min(report => report.Published))
        .ThenBy(draft => draft.Date)
        .Select((draft, index) => draft.ToOccurrence((index + 1).ToString(CultureInfo.InvariantCulture)));

    private sealed record Draft(EdtfDate? Date, List<DatedEvidence> Reports)
    {
        public Occurrence ToOccurrence(string key) => new(key, Date, Reports);
    }
}
