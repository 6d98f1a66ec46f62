using System.Runtime.InteropServices;
using Simulator.Analysis.Precision;
using Simulator.Analysis.Runs;
using Simulator.Cli.Hosting;
using Simulator.Core.Units;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Results;

/// <summary>Makes run.json of a finished run.</summary>
internal static class DocumentBuilder
{
    /// <summary>Decimals of a value; an amount in 亿元 has four for its 万元, a mean some more.</summary>
    private const int Decimals = 6;

    public static RunDocument Build(FinishedRun run) => new()
    {
        Schema = RunDocument.CurrentSchema,
        Scenario = new RunDocument.ScenarioEntry
        {
            Id = run.Scenario.Id,
            Sha256 = run.Scenario.Sha256,
            Strategy = run.Scenario.Strategy,
            StrategyChosen = run.StrategyChosen,
            Overrides = run.Scenario.Overrides,
            Path = run.RelativeScenarioPath,
        },
        Engine = run.Engine,
        Seed = run.Scenario.Seed,
        Replicates = run.Scenario.Replicates,
        Precision = run.Precision is { } verdict ? Entry(verdict) : null,
        Weeks = run.Scenario.World.Calendar.Weeks,
        TotalsWeek = run.Scenario.RecordWeek,
        TotalsDate = run.ComparedAt,
        Version = ProductInfo.Version,
        Platform = Platform,
        Digest = run.Digest,
        ElapsedSeconds = Math.Round(run.Elapsed.TotalSeconds, 3),
        BandsHold = run.Scenario.World.Priors.IsEmpty ? ["chance"] : ["chance", "parameters"],
        ParametersDrawn = run.Scenario.World.Priors.Length,
        FailedBatches = [.. run.Outcome.Failures.Select(Entry)],
        Totals = [.. run.Totals.Select(total => Entry(total, run))],
    };

    /// <summary>Operating system and CPU family, such as <c>linux x64</c>.</summary>
    public static string Platform { get; } =
        $"{(OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : OperatingSystem.IsLinux() ? "linux" : "other")} "
        + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

    public static RunDocument.FailedBatchEntry Entry(BatchFailure failure) => new(
        failure.Batch.First, failure.Batch.Count, failure.Replicate < 0 ? null : failure.Replicate, failure.Week, failure.Message);

    private static RunDocument.PrecisionEntry Entry(PrecisionVerdict verdict) => new()
    {
        Target = verdict.Target,
        Confidence = HalfWidthRule.Confidence,
        LookAhead = HalfWidthRule.LookAhead,
        Reached = verdict.Reached,
        Quantities = [.. verdict.Quantities.Select(Entry)],
    };

    private static RunDocument.WatchedEntry Entry(WatchedQuantity quantity)
    {
        var statistic = quantity.Statistic;
        var scale = FileWords.Scale(statistic.Metric);
        return new RunDocument.WatchedEntry(
            FileWords.Stage(statistic.Stage, statistic.Metric), FileWords.Basis(statistic.Basis), FileWords.Metric(statistic.Metric),
            FileWords.Unit(statistic.Metric), Rounded(quantity.Mean * scale), Rounded(quantity.HalfWidth * scale),
            double.IsFinite(quantity.Relative) ? Rounded(quantity.Relative) : null);
    }

    private static RunDocument.TotalEntry Entry(Total total, FinishedRun run) => new()
    {
        Stage = FileWords.Stage(total.Statistic.Stage, total.Statistic.Metric),
        Basis = FileWords.Basis(total.Statistic.Basis),
        Metric = FileWords.Metric(total.Statistic.Metric),
        Unit = FileWords.Unit(total.Statistic.Metric),
        City = total.Statistic.City < 0 ? null : run.Scenario.World.Cities[total.Statistic.City].Id,
        Event = total.Statistic.Event < 0 ? null : run.Scenario.World.Events[total.Statistic.Event].Id,
        FirmClass = total.Statistic.FirmClass < 0 ? null : total.Figure?.FirmClass,
        AtLeast = Limit(total.Statistic.AtLeast),
        Below = Limit(total.Statistic.Below),
        Mean = Rounded(total.Band.Mean),
        Sd = Rounded(total.Band.Sd),
        P05 = Rounded(total.Band.P05),
        P25 = Rounded(total.Band.P25),
        P50 = Rounded(total.Band.P50),
        P75 = Rounded(total.Band.P75),
        P95 = Rounded(total.Band.P95),
        Figure = total.Figure?.Id,
        Record = total.Printed is { } printed ? Rounded(printed) : null,
        Inside = total.Inside,
    };

    private static double? Limit(Money limit) => limit.Wan == 0 ? null : limit.Yi;

    private static double Rounded(double value) => Math.Round(value, Decimals);
}
