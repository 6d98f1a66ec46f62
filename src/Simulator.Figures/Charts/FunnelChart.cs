using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Charts;

/// <summary>How many projects reached each stage in the campaign, beside what was published.</summary>
internal sealed record FunnelChart : FileChart
{
    /// <summary>The stages of a deal, in order; a deal that lapsed or was withdrawn just goes no further.</summary>
    public static readonly ImmutableArray<Stage> DealStages =
        [Stage.Engaged, Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction];

    /// <summary>A bar for each stage by flow, held against the published figure.</summary>
    public required ImmutableArray<BandedBar> Stages { get; init; }

    /// <summary>What became of the contracts signed in the campaign, a band per stage; before the signature there is no such cohort.</summary>
    [JsonIgnore]
    public ImmutableArray<Band?> Cohort { get; init; } = [];

    public static FunnelChart Of(FinishedRun run) => new()
    {
        Name = "funnel",
        Title = ChartText.Both(text => text.FunnelTitle(run.Scenario.Title.In(text.Culture))),
        ValueAxis = ChartText.Both(text => text.FunnelAxis),
        Stages = [.. DealStages.Select(stage => BarOf(run, stage))],
        Cohort = [.. DealStages.Select(stage => stage < Stage.Signed ? (Band?)null : BandOf(run, stage, Basis.Cohort))],
    };

    private static BandedBar BarOf(FinishedRun run, Stage stage) => BandedBar.Of(
        ChartText.Both(text => text.Stage(stage)), BandOf(run, stage, Basis.Flow),
        CurveChart.Published(run, new Statistic(stage, Basis.Flow, Metric.Count, run.Scenario.RecordWeek)).FirstOrDefault()?.Value);

    /// <summary>The curve at the week of the record, where all totals of a run stand.</summary>
    private static Band BandOf(FinishedRun run, Stage stage, Basis basis) =>
        CurveChart.WeeksOf(run, stage, basis, Metric.Count)[run.Scenario.RecordWeek];
}

/// <summary>A bar with its 90% band.</summary>
/// <param name="Name">What it is the value of.</param>
/// <param name="Mean">Mean over replicates, in the chart's unit.</param>
/// <param name="P05">5% quantile.</param>
/// <param name="P95">95% quantile.</param>
/// <param name="Benchmark">What it is held against, such as a target or a published figure; null for none.</param>
internal sealed record BandedBar(
    LocalizedText Name, double Mean, double P05, double P95, [property: JsonPropertyName("mark")] double? Benchmark = null)
{
    public static BandedBar Of(LocalizedText name, Band band, double? benchmark) => new(name, band.Mean, band.P05, band.P95, benchmark);
}
