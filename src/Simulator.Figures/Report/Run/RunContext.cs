using System.Globalization;
using Simulator.Analysis.Resources;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Worlds;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Run;

/// <summary>What the sections of a run's report are built from.</summary>
internal sealed class RunContext(FinishedRun run, ReportOrigin origin, CultureInfo culture)
{
    public FinishedRun Run => run;

    public ReportOrigin Origin => origin;

    public CultureInfo Culture => culture;

    public ReportText Text { get; } = new(culture);

    public Words Words { get; } = new(culture);

    /// <summary>Names of statistics.</summary>
    public StatisticName Name { get; } = new(run.Scenario, culture);

    public World World => run.Scenario.World;

    /// <summary>Completed replicates.</summary>
    public int Replicates => run.Outcome.Ledgers.Length;

    public int FailedReplicates => run.Outcome.Failures.Sum(failure => failure.Batch.Count);

    /// <summary>The day at which totals stand, in words.</summary>
    public string ComparedAt => Text.LongDate(run.ComparedAt);

    /// <summary>The total of all cities, events and sizes.</summary>
    public Total Overall(Stage stage, Basis basis, Metric metric) => run.Totals.First(total =>
        total.IsOverall && (total.Statistic.Stage, total.Statistic.Basis, total.Statistic.Metric) == (stage, basis, metric));

    public string StageWord(Stage stage) => Words.Stage(FileWords.Of(stage));

    public string BasisWord(Basis basis) => Words.Basis(FileWords.Of(basis));

    public string MetricWord(Metric metric) => Words.Metric(FileWords.Of(metric));

    public string UnitWord(Metric metric) => Words.Unit(FileWords.Unit(metric));
}
