using System.Collections.Immutable;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>The terms behind the figures of a backtest.</summary>
internal static class BacktestReadingSection
{
    public static Section Build(ReportedBacktest backtest, ReportText text)
    {
        ImmutableArray<(string Name, string Value)> both =
            [(text.WordCoverage, text.ReadingCoverage), (text.PitHeading, text.PitCaption)];
        ImmutableArray<(string Name, string Value)> campaigns = backtest.Campaigns is null
            ? []
            :
            [
                (text.MeanCrps, text.ReadingCrps), (text.WordSkill, text.ReadingSkill),
                (text.WordBaselines, text.ReadingBaselines), (text.WordHeldOut, text.ReadingHeldOut),
            ];
        ImmutableArray<(string Name, string Value)> records =
            backtest.Records is null ? [] : [(text.WordFittedBlind, text.ReadingFittedBlind)];
        return new Section("reading", text.ReadingHeading, [new Facts([.. both, .. campaigns, .. records])]);
    }
}
