using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Backtest;

/// <summary>What the results of a backtest rest on: the terms, and everything needed to score again.</summary>
internal static class BackgroundSections
{
    /// <summary>The terms behind the figures of a backtest.</summary>
    public static Section Reading(FinishedBacktest backtest, ReportText text)
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

    /// <summary>Everything needed to score again and get the same.</summary>
    public static Section Provenance(FinishedBacktest backtest, ReportOrigin origin, ReportText text) => new("provenance", text.ProvenanceHeading,
    [
        new Paragraph(text.BacktestProvenanceLead),
        new Facts([.. Files(backtest, text), .. Settings(backtest, text), .. origin.Facts(text)]),
        .. backtest.Records?.Scenarios.Select(scenario => new Facts([(text.FactScenario, scenario.Id), (text.FactSha, scenario.Sha256)])) ?? [],
    ]);

    private static IEnumerable<(string Name, string Value)> Files(FinishedBacktest backtest, ReportText text)
    {
        if (backtest.Campaigns is { } campaigns)
        {
            yield return (text.FactScored, Of(campaigns.Table, text));
            var held = campaigns.Result.Figures.Where(figure => figure.RegionHeldOut).Select(figure => figure.Figure.Province).Distinct();
            yield return (text.FactHeldOut, Number(held.Count()));
        }

        yield return (text.FactLearntFrom, Of(backtest.History, text));
    }

    private static IEnumerable<(string Name, string Value)> Settings(FinishedBacktest backtest, ReportText text)
    {
        if (backtest.Records is { Settings: var settings } records)
        {
            yield return (text.FactSets, Number(records.Sets));
            yield return (text.FactParticles, Number(settings.Particles));
            yield return (text.FactSimulations, text.SharedAndFree(settings.SharedSimulations, settings.FreeSimulations));
            yield return (text.FactReplicatesEach, Number(settings.Replicates));
            yield return (text.FactSeed, settings.Seed.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Of(CampaignTable table, ReportText text) => text.FileFact(table.Name, table.Figures, table.Sha256);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
