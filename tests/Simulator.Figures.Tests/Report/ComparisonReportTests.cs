using System.Text;
using Simulator.Analysis.Comparison;
using Simulator.Engine.Hosting;
using Simulator.Figures.Charts;
using Simulator.Figures.Report;
using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Report;

public sealed class ComparisonReportTests
{
    private static readonly ReportDocument Report = Comparisons.Build(Comparisons.Service, ReportPages.English);

    [Fact]
    public void Sections_OfOnePair_StandInTheOrderOfQuestions() => Report.Sections.Select(section => section.Id).ShouldBe(
        ["glance", "difference-1", "reading", "provenance"]);

    [Fact]
    public void Pairs_InTheTable_AreAllMeasuresWithTheirIntervals()
    {
        var table = Figure("pairs").Data;
        var first = Comparisons.Service.Result.Pairs[0];

        table.Rows.Select(row => row[2]).ShouldBe(["signed, count", "signed, amount", "landed, count", "landed, amount", "cost per landed 亿元"]);
        table.Rows.ShouldAllBe(row => row.Length == table.Columns.Length);
        table.Rows[0].ShouldContain(ComparisonText.Interval(first.Difference));
        table.Rows[0].ShouldContain(ComparisonText.Probability(first.ProbabilityFirstBetter));
        table.Rows[0].ShouldContain(ComparisonText.Ratio(first.VarianceRatio));
    }

    [Fact]
    public void Rows_OfTheChart_AreDifferencesOverTheSecondsMean()
    {
        var result = Comparisons.Service.Result;
        var second = result.Values.First(value => value.Name == "better" && value.Measure == Measure.SignedCount).Band!.Value;

        var row = Figure("pairs").Chart.ShouldBeOfType<RatioChart>().Rows[0];

        (row.Band, row.Over).ShouldBe((result.Pairs[0].Difference!.Value.Band, second.Mean));
    }

    [Fact]
    public void Difference_OverTime_HoldsBandMeanAndInterval()
    {
        var curve = Comparisons.Service.Result.Curves[0];

        var chart = Figure("difference-1-signed-count").Chart.ShouldBeOfType<DifferenceChart>();

        chart.Dates.Length.ShouldBe(curve.Weeks.Length);
        chart.Band!.P95.ShouldBe(curve.Weeks.Select(week => week.Band.P95));
        chart.HasInterval.ShouldBeTrue();
        chart.Lower[^1].ShouldBe(curve.Weeks[^1].Band.Mean - curve.Weeks[^1].HalfWidth95!.Value);
        chart.Upper[^1].ShouldBe(curve.Weeks[^1].Band.Mean + curve.Weeks[^1].HalfWidth95!.Value);
    }

    [Fact]
    public void Difference_WhereOneOvertakes_NamesTheWeekAndTheLeader()
    {
        var service = Comparisons.Service;
        var overtaken = service.Result with { Curves = [service.Result.Curves[0] with { Overtaking = new Overtaking(3, "better") }] };

        var figure = Figure(Comparisons.Build(service with { Result = overtaken }, ReportPages.English), "difference-1-signed-count");

        figure.Caption.ShouldContain("better overtakes own, which had led clearly, for good in week 3");
        var chart = figure.Chart.ShouldBeOfType<DifferenceChart>();
        (chart.Overtaken, chart.Leader).ShouldBe((chart.Dates[3], "better"));
    }

    [Fact]
    public void Difference_ThatIsClear_SaysFromWhichWeekAndWhoIsAhead()
    {
        var service = Comparisons.Service;
        var clear = service.Result with { Curves = [service.Result.Curves[0] with { ClearFromWeek = 5 }] };
        var unclear = service.Result with { Curves = [service.Result.Curves[0] with { ClearFromWeek = null }] };
        var leader = service.Result.Curves[0].Weeks[^1].Band.Mean > 0 ? "own" : "better";

        Figure(Comparisons.Build(service with { Result = clear }, ReportPages.English), "difference-1-signed-count").Caption
            .ShouldContain($"{leader} is clearly ahead from week 5 (");
        Figure(Comparisons.Build(service with { Result = unclear }, ReportPages.English), "difference-1-signed-count").Caption
            .ShouldContain("The difference is not clear at the end");
    }

    [Fact]
    public void Pairs_OfFourAlternatives_AreThoseWithTheFirstAndTheReportSaysSo()
    {
        var report = Comparisons.Build(Comparisons.Of(4), ReportPages.English);

        report.Sections.Select(section => section.Id).ShouldBe(["glance", "difference-1", "difference-2", "difference-3", "reading", "provenance"]);
        Figure(report, "pairs").Data.Rows.Select(row => (row[0], row[1])).Distinct().ShouldBe([("own", "a1"), ("own", "a2"), ("own", "a3")]);
        report.Sections[0].Blocks.OfType<Paragraph>().Last().Text.ShouldStartWith("Shown are 3 of 6 pairs: all others against own, the first.");
    }

    [Fact]
    public void Pairs_OfThreeAlternatives_AreAllShown()
    {
        var report = Comparisons.Build(Comparisons.Of(3), ReportPages.English);

        report.Sections.Count(section => section.Id.StartsWith("difference-", StringComparison.Ordinal)).ShouldBe(3);
        report.Sections[0].Blocks.OfType<Paragraph>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Report_OfTwentyAlternatives_StaysSmallAndSaysWhichCurvesItHolds()
    {
        var report = Comparisons.Build(Comparisons.Of(20), ReportPages.English);

        report.Sections.Count(section => section.Id.StartsWith("difference-", StringComparison.Ordinal)).ShouldBe(8);
        report.Sections[0].Blocks.OfType<Paragraph>().Last().Text.ShouldStartWith("Week by week, the first 8");
        ReportPages.Bytes(report).Length.ShouldBeLessThan(3_000_000);
    }

    [Fact]
    public void Verdict_ByTheInterval_TurnsRoundForCosts()
    {
        var verdict = Verdict(measure => measure with { Difference = new PairedDifference(measure.Difference!.Value.Band with { Mean = 5 }, 1) });

        verdict.ShouldBe(
            "own is clearly better: signed, count / signed, amount / landed, count / landed, amount; better is clearly better: cost per landed 亿元");
    }

    [Fact]
    public void Verdict_WhereTheIntervalHoldsZero_TellsNothingApart() =>
        Verdict(measure => measure with { Difference = new PairedDifference(measure.Difference!.Value.Band with { Mean = 5 }, 6) })
            .ShouldStartWith("not told apart: signed, count");

    [Fact]
    public void Measure_WithoutAValue_StandsInTheTableOnlyAndIsNoticed()
    {
        var service = Comparisons.Service;
        var pairs = service.Result.Pairs.SetItem(
            4, service.Result.Pairs[4] with { Difference = null, VarianceRatio = null, WithoutValue = 2 });

        var report = Comparisons.Build(service with { Result = service.Result with { Pairs = pairs } }, ReportPages.English);

        Figure(report, "pairs").Chart.ShouldBeOfType<RatioChart>().Rows.Length.ShouldBe(4);
        Figure(report, "pairs").Data.Rows[4][5].ShouldBe("—");
        report.Notices.ShouldHaveSingleItem().ShouldContain("in 2 of 20 replicates");
    }

    [Fact]
    public void Notices_WhenReplicatesAreMissing_NameTheAlternative()
    {
        var service = Comparisons.Service;
        var failure = new BatchFailure(new Batch(20, 10), Replicate: 21, Week: 3, "broken");
        var failed = service.Alternatives[1] with { Outcome = service.Alternatives[1].Outcome with { Failures = [failure] } };

        Comparisons.Build(service with { Alternatives = service.Alternatives.SetItem(1, failed) }, ReportPages.English).Notices
            .ShouldBe(["better: 10 of 30 replicates failed; they are missing from every figure of this report."]);
    }

    [Fact]
    public void Provenance_OfAComparison_HasWhatRepeatsIt()
    {
        var facts = Report.Sections.Single(section => section.Id == "provenance").Blocks.OfType<Facts>()
            .SelectMany(block => block.Items).Select(item => item.Value).ToArray();

        foreach (var alternative in Comparisons.Service.Alternatives)
        {
            facts.ShouldContain(alternative.Outcome.Digest);
            facts.ShouldContain(alternative.Scenario.Sha256);
        }

        facts.ShouldContain("meta.replicates=20; city_defaults.service=0.7");
        facts.ShouldContain(ReportPages.Origin.Repeat);
    }

    [Theory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public void Names_MadeOfMarkup_AreEscapedInTheFile(string language)
    {
        var text = Encoding.UTF8.GetString(ReportPages.Bytes(Comparisons.Build(Comparisons.Markup, language)));

        text.ShouldNotContain("<img", Case.Sensitive);
        text.ShouldNotContain("<b>", Case.Sensitive);
        text.ShouldContain("&lt;b&gt;&amp;", Case.Sensitive);
    }

    private static string Verdict(Func<PairResult, PairResult> change)
    {
        var service = Comparisons.Service;
        var result = service.Result with { Pairs = [.. service.Result.Pairs.Select(change)] };
        return Comparisons.Build(service with { Result = result }, ReportPages.English).Sections[0].Blocks.OfType<Facts>().Single().Items[0].Value;
    }

    private static ChartBlock Figure(string id) => Figure(Report, id);

    private static ChartBlock Figure(ReportDocument report, string id) =>
        report.Sections.SelectMany(section => section.Blocks).OfType<ChartBlock>().Single(chart => chart.Id == id);
}
