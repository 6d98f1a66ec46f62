using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Hosting;
using Simulator.Figures.Charts;
using Simulator.Figures.Report;
using Simulator.Figures.Tests.Support;
using Simulator.Scenarios.Records;

namespace Simulator.Figures.Tests.Report;

public sealed class RunReportTests
{
    private static readonly ReportDocument Report = ReportPages.Build(FinishedRuns.Xinzhou, ReportPages.English);

    [Fact]
    public void Sections_OfARunWithARecord_StandInTheOrderOfQuestions() => Report.Sections.Select(section => section.Id).ShouldBe(
        ["glance", "sign-up", "landing", "funnel", "places", "events", "deals", "findings", "reading", "provenance"]);

    [Fact]
    public void Curve_OfSignings_HoldsTheRunsQuantilesAndThePublishedPoint()
    {
        var chart = Chart<CurveChart>("signed-count");
        var curve = FinishedRuns.Xinzhou.Overall.Single(
            curve => (curve.Key.Stage, curve.Key.Basis, curve.Key.Metric) == (Stage.Signed, Basis.Flow, Metric.Count));

        chart.Band.P05.ShouldBe(curve.Weeks.Select(band => band.P05));
        chart.Band.P95.ShouldBe(curve.Weeks.Select(band => band.P95));
        chart.Dates.Length.ShouldBe(FinishedRuns.Xinzhou.Scenario.World.Calendar.Weeks);
        chart.Record.ShouldBe([new PublishedPoint(new DateOnly(2017, 11, 30), 208) { Text = "208" }]);
    }

    [Fact]
    public void Curve_OfAmounts_IsInYi() =>
        Chart<CurveChart>("signed-amount").Record.ShouldHaveSingleItem().Value.ShouldBe(1121.6, 1e-9);

    [Fact]
    public void Caption_OfACurve_NamesBasisUnitAndBand()
    {
        var caption = Figure("signed-count").Caption;

        caption.ShouldContain("flow basis");
        caption.ShouldContain("in projects");
        caption.ShouldContain("the middle 90% of 40 replicates");
        caption.ShouldContain("Published: 208");
    }

    [Fact]
    public void Ratios_OfPublishedFigures_AreOfTheBandsOverThePrint()
    {
        var rows = Chart<RatioChart>("published").Rows;
        var signed = FinishedRuns.Xinzhou.Totals.First(total => total.Figure?.Id == "signed_count");

        rows.Length.ShouldBe(FinishedRuns.Xinzhou.Totals.Count(total => total.Printed > 0));
        (rows[0].Band, rows[0].Over).ShouldBe((signed.Band, 208));
    }

    [Fact]
    public void Lead_OfACalibratedScenario_SaysWhichAgreementIsNoTest()
    {
        var fitted = FinishedRuns.Xinzhou.Scenario.Record!.Figures.Count(figure => figure.Use == FigureUse.Fit && figure.Value > 0);

        Report.Sections[0].Blocks.OfType<Paragraph>().First().Text.ShouldContain($"calibrated with {fitted} of them");
    }

    [Fact]
    public void Events_WeekByWeek_AddUpToTheMeanOfAllContracts()
    {
        var curve = FinishedRuns.Xinzhou.Overall.Single(
            curve => (curve.Key.Stage, curve.Key.Basis, curve.Key.Metric) == (Stage.Signed, Basis.Flow, Metric.Count));

        Chart<NewContractsChart>("events-by-week").Values.Sum().ShouldBe(curve.Weeks[^1].Mean, 0.01);
        Chart<NewContractsChart>("events-by-week").Events.Length.ShouldBe(9);
    }

    [Fact]
    public void Provenance_OfARun_HasWhatRepeatsIt()
    {
        var facts = Report.Sections.Single(section => section.Id == "provenance").Blocks.OfType<Facts>().Single()
            .Items.Select(item => item.Value).ToArray();

        facts.ShouldContain(FinishedRuns.Xinzhou.Digest);
        facts.ShouldContain("20170101");
        facts.ShouldContain("meta.replicates=40");
        facts.ShouldContain("simulator verify run.json");
    }

    [Fact]
    public void Findings_OfTheRecord_AreAllListed() =>
        Report.Sections.Single(section => section.Id == "findings").Blocks.OfType<Table>().Single().Rows.Select(row => row[0])
            .ShouldContain("S3-12");

    [Fact]
    public void Notices_WhenReplicatesAreMissing_SaySo()
    {
        var failure = new BatchFailure(new Batch(40, 10), Replicate: 41, Week: 3, "broken");
        var run = FinishedRuns.Xinzhou with { Outcome = FinishedRuns.Xinzhou.Outcome with { Failures = [failure] } };

        ReportPages.Build(run, ReportPages.English).Notices
            .ShouldBe(["10 of 50 replicates failed; they are missing from every figure of this report."]);
        Report.Notices.ShouldBeEmpty();
    }

    [Fact]
    public void Report_WithoutARecord_HasNoFindingsAndSaysWhy()
    {
        var run = FinishedRuns.Xinzhou;
        var scenario = run.Scenario with { Record = null, Comparisons = [] };
        var totals = run.Totals.Select(total => total with { Figure = null });

        var report = ReportPages.Build(run with { Scenario = scenario, Totals = [.. totals] }, ReportPages.English);

        report.Sections.ShouldNotContain(section => section.Id == "findings");
        report.Sections[0].Blocks.OfType<Paragraph>().First().Text.ShouldStartWith("The scenario has no published record");
        report.Sections[0].Blocks.OfType<ChartBlock>().ShouldBeEmpty();
    }

    [Fact]
    public void Deals_OfTheTracedReplicate_AreItsLargest()
    {
        var ledger = FinishedRuns.Xinzhou.Outcome.Ledgers[0];
        var largest = ledger.Cities.SelectMany(city => city.Deals).Where(deal => deal.InCohort && deal.Firm >= 0).Max(deal => deal.AmountWan);

        var deals = LargestDeals.Of(FinishedRuns.Xinzhou, 8);

        deals[0].Deal.AmountWan.ShouldBe(largest);
        deals.Select(deal => deal.Deal.AmountWan).ShouldBeInOrder(SortDirection.Descending);
        deals.ShouldAllBe(deal => deal.SignShare >= 1.0 / FinishedRuns.Xinzhou.Outcome.Ledgers.Length && deal.SignShare <= 1);
    }

    private static ChartBlock Figure(string id) =>
        Report.Sections.SelectMany(section => section.Blocks).OfType<ChartBlock>()
            .Single(chart => chart.Id == id);

    private static T Chart<T>(string id)
        where T : Chart => Figure(id).Chart.ShouldBeOfType<T>();
}
