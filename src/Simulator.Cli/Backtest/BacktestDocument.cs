using System.Collections.Immutable;

namespace Simulator.Cli.Backtest;

/// <summary>What <c>backtest --json</c> prints.</summary>
internal sealed record BacktestDocument(
    string Schema,
    ImmutableArray<BacktestDocument.FigureEntry> Figures,
    IReadOnlyDictionary<string, BacktestDocument.SummaryEntry> Summary,
    IReadOnlyDictionary<string, int> Skipped,
    IReadOnlyDictionary<string, BacktestDocument.SkippedEntry> SkippedMetrics,
    ImmutableArray<BacktestDocument.ProblemEntry> Problems)
{
    internal sealed record FigureEntry(
        string Id, string Campaign, string Metric, double? ElapsedMonths, double Value, double P05, double P25, double P50, double P75, double P95,
        double Crps, bool Inside_90, string Unit, string Region, string CountedBy, string? Kind, string? Level, bool? ElapsedIsPrinted,
        bool? RegionHeldOut, double Pit, IReadOnlyDictionary<string, double> Baselines, BlindEntry? Blind, string? Use);

    internal sealed record BlindEntry(
        double P05, double P25, double P50, double P75, double P95, double Crps, bool Inside_90, double Pit);

    internal sealed record SummaryEntry(
        int N, double Coverage_50, double Coverage_80, double Coverage_90,
        double[] Coverage_50Interval, double[] Coverage_80Interval, double[] Coverage_90Interval,
        double MeanCrps, string CrpsUnit, ImmutableArray<int> PitHistogram,
        IReadOnlyDictionary<string, double> Baselines, IReadOnlyDictionary<string, double> BaselinesWithSpread,
        double? SkillOverBest, double?[] SkillOverBestInterval, double? SkillOverBestWithSpread, double?[] SkillOverBestWithSpreadInterval);

    internal sealed record SkippedEntry(int Count, string Reason);

    internal sealed record ProblemEntry(string Code, string File, int Line, string Column, string Message, string Hint);
}
