using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Tests;

public sealed class EdtfDateTests
{
    [TestCase("2022-07-13", "2022-07-13", "2022-07-13")]
    [TestCase("2022-07-XX", "2022-07-01", "2022-07-31")]
    [TestCase("2022-07-1X", "2022-07-10", "2022-07-19")]
    [TestCase("2022-02-2X", "2022-02-20", "2022-02-28")]
    [TestCase("2022-07-0X", "2022-07-01", "2022-07-09")]
    [TestCase("2022-07", "2022-07-01", "2022-07-31")]
    [TestCase("2024-02", "2024-02-01", "2024-02-29")]
    [TestCase("2014", "2014-01-01", "2014-12-31")]
    [TestCase("2014-XX", "2014-01-01", "2014-12-31")]
    [TestCase("199X", "1990-01-01", "1999-12-31")]
    [TestCase("18XX", "1800-01-01", "1899-12-31")]
    [TestCase("2022-21", "2022-03-01", "2022-05-31")]
    [TestCase("2022-24", "2022-12-01", "2023-02-28")]
    [TestCase("2022-33", "2022-01-01", "2022-03-31")]
    [TestCase("2022-41", "2022-07-01", "2022-12-31")]
    [TestCase("1990~", "1990-01-01", "1990-12-31")]
    [TestCase("2014/2016", "2014-01-01", "2016-12-31")]
    [TestCase("2022-07-13/2022-07-14", "2022-07-13", "2022-07-14")]
    [TestCase("2014/..", "2014-01-01", null)]
    [TestCase("2014/", "2014-01-01", null)]
    [TestCase("../2014", null, "2014-12-31")]
    public void A_date_has_the_bounds_that_its_precision_leaves(string text, string? earliest, string? latest)
    {
        var date = EdtfDate.Parse(text);
        Assert.That(date.Earliest?.ToString("O"), Is.EqualTo(earliest));
        Assert.That(date.Latest?.ToString("O"), Is.EqualTo(latest));
    }

    [TestCase("")]
    [TestCase("hier")]
    [TestCase("2022-13")]
    [TestCase("2022-00")]
    [TestCase("2022-02-30")]
    [TestCase("2022-02-3X")]
    [TestCase("2022-07-00")]
    [TestCase("2022-7-1")]
    [TestCase("2022-07-13T10:00")]
    [TestCase("2022-07-13\n")]
    [TestCase("2016/2014")]
    [TestCase("../..")]
    [TestCase("/")]
    [TestCase("0000")]
    [TestCase("-0043")]
    [TestCase("9999-24")]
    [TestCase("２０２２")]
    public void What_is_no_date_is_refused(string text) => Assert.That(EdtfDate.TryParse(text, out _), Is.False);

    [TestCase("2022-07", "2022-07-13", true)]
    [TestCase("2022", "2022-07", true)]
    [TestCase("2014/..", "2022-07-13", true)]
    [TestCase("2022-07", "2022-05", false)]
    [TestCase("2022-07-13", "2022-07-14", false)]
    [TestCase("../2014", "2015", false)]
    public void Dates_meet_where_they_may_mean_the_same_day(string a, string b, bool meet)
    {
        Assert.That(EdtfDate.Parse(a).Meets(EdtfDate.Parse(b)), Is.EqualTo(meet));
        Assert.That(EdtfDate.Parse(b).Meets(EdtfDate.Parse(a)), Is.EqualTo(meet));
    }

    [Test]
    public void Dates_sort_by_first_day_then_last()
    {
        var shuffled = new[] { "2022", "2014", "2014-05-02", "../2014", "2014/..", "2014-05" };
        Assert.That(shuffled.Select(EdtfDate.Parse).Order().Select(date => date.Text), Is.EqualTo(new[] { "../2014", "2014", "2014/..", "2014-05", "2014-05-02", "2022" }));
    }
}
