using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Histories;

namespace Simulator.Analysis.Tests.Backtesting;

public sealed class RecordBacktestTests
{
    private const string Header = "id,region,campaign,start_date,end_date,level,metric,value,unit,elapsed_months_since_signing,source_title,source_url\n";
    private static readonly CampaignHistory Published = HistoryReader.ReadPublished();
    private static readonly Lazy<RecordBacktestResult> CrossValidated = new(() => RecordBacktest.Run(Published, Published));

    [Fact]
    public void CrossValidation_OfThePublishedHistory_HoldsEveryRegionOut() =>
        CrossValidated.Value.Figures.ShouldAllBe(figure => figure.RegionHeldOut);

    [Fact]
    public void CrossValidation_OfThePublishedHistory_LosesNoFigure()
    {
        var result = CrossValidated.Value;

        (result.Figures.Length + result.Skipped.Values.Sum()).ShouldBe(Published.Figures.Length);
        result.SkippedMetrics.Values.Sum(metric => metric.Count).ShouldBe(result.Skipped.Values.Sum());
    }

    /// <summary>The numbers of docs/forecast-skill.md: a change of the model that moves them must be seen.</summary>
    [Theory]
    [InlineData("start_rate", 27, 12, 25)]
    [InlineData("funds_in_place_rate", 18, 8, 16)]
    [InlineData("signed_amount", 83, 40, 75)]
    public void CrossValidation_OfTheHeadlineMetrics_CoversAsDocumented(string metric, int figures, int inside50, int inside90)
    {
        var skill = CrossValidated.Value.Summary[metric];

        skill.Figures.ShouldBe(figures);
        skill.Coverage50.Hits.ShouldBe(inside50);
        skill.Coverage90.Hits.ShouldBe(inside90);
    }

    [Theory]
    [InlineData("start_rate")]
    [InlineData("funds_in_place_rate")]
    [InlineData("signed_amount")]
    public void CrossValidation_OfTheHeadlineMetrics_BeatsEveryBaselineByATenth(string metric) =>
        CrossValidated.Value.Summary[metric].SkillOverBest.ShouldBeGreaterThan(0.1);

    [Fact]
    public void Campaign_OfAnUnseenRegion_IsForecastFromTheWholeHistory()
    {
        var record = Read(Header + "X1,宁夏,某签约活动,2019-06,2019-06,province,start_rate,70,%,12,某报道,\n");

        var figure = RecordBacktest.Run(record, Published).Figures.ShouldHaveSingleItem();

        figure.RegionHeldOut.ShouldBeFalse();
        (figure.Score.Forecast.P05 < figure.Score.Forecast.P50 && figure.Score.Forecast.P50 < figure.Score.Forecast.P95).ShouldBeTrue();
        figure.Score.Forecast.P05.ShouldBeGreaterThan(0);
        figure.Score.Forecast.P95.ShouldBeLessThan(100);
        figure.BaselineScores.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("funds_in_place_all_active", SkipReason.StockOfAllActive)]
    [InlineData("started_projects_same_period", SkipReason.FlowOfSamePeriod)]
    [InlineData("started_projects_batch", SkipReason.BatchOfOthers)]
    [InlineData("start_rate_target", SkipReason.TargetNotOutcome)]
    [InlineData("start_rate_county_某县", SkipReason.PartOfCampaign)]
    [InlineData("horses", SkipReason.UnknownMetric)]
    [InlineData("started_projects", SkipReason.DenominatorMissing)]
    public void Figure_ThatIsNoOutcomeOfTheCohort_IsSkippedWithItsReason(string metric, SkipReason reason)
    {
        var record = Read(Header + $"X1,宁夏,某活动,2019-06,2019-06,province,{metric},70,,12,,\n");

        var result = RecordBacktest.Run(record, Published);

        result.Figures.ShouldBeEmpty();
        result.Skipped.ShouldHaveSingleItem().ShouldBe(new KeyValuePair<SkipReason, int>(reason, 1));
        result.SkippedMetrics[metric].ShouldBe(new SkippedMetric(1, reason));
    }

    [Fact]
    public void Amount_InAForeignCurrency_IsForecastInItsOwnUnit()
    {
        const string Rows = "X1,宁夏,甲,2019-06,2019-06,province,signed_projects,50,个,,,\nX2,宁夏,甲,2019-06,2019-06,province,signed_amount,{0},{1},,,\n";
        ScoredFigure Score(string value, string unit) => RecordBacktest.Run(
            Read(Header + string.Format(CultureInfo.InvariantCulture, Rows, value, unit)), Published).Figures[1];

        var (yuan, dollars) = (Score("335", "亿元"), Score("50", "亿美元"));

        (yuan.Score.Forecast.P50 / dollars.Score.Forecast.P50).ShouldBe(6.7, 1e-9);
        (yuan.Score.Crps / dollars.Score.Crps).ShouldBe(6.7, 1e-9);
    }

    /// <summary>Truth drawn from the predictive distribution itself: PIT values are uniform (χ² with 9 degrees of freedom, 0.1% point 27.9).</summary>
    [Fact]
    public void Pit_OfSelfGeneratedTruth_IsFlat()
    {
        var record = Read(Header + "X1,宁夏,甲,2019-06,2019-06,province,start_rate,70,%,12,,\n");
        var model = ForecastModel.Learn(ForecastCase.AllOf(Published.Figures));
        var forecast = model.Predict(ForecastCase.AllOf(record.Figures)[0]);
        const int Draws = 2_000;

        var pits = Enumerable.Range(0, Draws).Select(i => forecast.Pit(forecast.Quantile((Scramble(i) + 0.5) / Draws)));
        var histogram = Analysis.Scoring.SkillSummary.Histogram(pits);

        histogram.Sum(count => (count - (Draws / 10.0)) * (count - (Draws / 10.0)) / (Draws / 10.0)).ShouldBeLessThan(27.9);
    }

    private static int Scramble(int i) => i * 7919 % 2_000;

    private static CampaignHistory Read(string text) => HistoryReader.Read(text, "test.csv", CultureInfo.InvariantCulture);
}
