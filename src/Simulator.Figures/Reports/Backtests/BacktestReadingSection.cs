using System.Collections.Immutable;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Resources;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>The terms behind the figures of a backtest.</summary>
internal static class BacktestReadingSection
{
    public static Section Build(ReportedBacktest backtest, Phrases phrases)
    {
        ImmutableArray<(string Name, string Value)> both =
            [(phrases.WordCoverage, phrases.ReadingCoverage), (phrases.PitHeading, phrases.PitCaption)];
        ImmutableArray<(string Name, string Value)> campaigns = backtest.Campaigns is null
            ? []
            :
            [
                (phrases.MeanCrps, phrases.ReadingCrps), (phrases.WordSkill, phrases.ReadingSkill),
                (phrases.WordBaselines, phrases.ReadingBaselines), (phrases.WordHeldOut, phrases.ReadingHeldOut),
            ];
        ImmutableArray<(string Name, string Value)> records =
            backtest.Records is null ? [] : [(phrases.WordFittedBlind, phrases.ReadingFittedBlind)];
        return new Section("reading", phrases.ReadingHeading, [new Facts([.. both, .. campaigns, .. records])]);
    }
}
