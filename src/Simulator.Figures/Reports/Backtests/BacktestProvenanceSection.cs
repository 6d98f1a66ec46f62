using System.Globalization;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Resources;
using Simulator.Scenarios.Loading;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Everything needed to score again and get the same.</summary>
internal static class BacktestProvenanceSection
{
    public static Section Build(ReportedBacktest backtest, ReportOrigin origin, Phrases phrases) => new("provenance", phrases.ProvenanceHeading,
    [
        new Paragraph(phrases.BacktestProvenanceLead),
        new Facts([.. Files(backtest, phrases), .. Settings(backtest, phrases), .. Program(origin, phrases)]),
        .. backtest.Records?.Scenarios.Select(scenario => new Facts([.. Of(scenario, phrases)])) ?? [],
    ]);

    private static IEnumerable<(string Name, string Value)> Files(ReportedBacktest backtest, Phrases phrases)
    {
        if (backtest.Campaigns is { } campaigns)
        {
            yield return (phrases.FactScored, Of(campaigns.Table, phrases));
            var held = campaigns.Result.Figures.Where(figure => figure.RegionHeldOut).Select(figure => figure.Figure.Province).Distinct();
            yield return (phrases.FactHeldOut, Number(held.Count()));
        }

        yield return (phrases.FactLearntFrom, Of(backtest.History, phrases));
    }

    private static IEnumerable<(string Name, string Value)> Settings(ReportedBacktest backtest, Phrases phrases)
    {
        if (backtest.Records is { Settings: var settings } records)
        {
            yield return (phrases.FactSets, Number(records.Sets));
            yield return (phrases.FactParticles, Number(settings.Particles));
            yield return (phrases.FactSimulations, phrases.SharedAndFree(settings.SharedSimulations, settings.FreeSimulations));
            yield return (phrases.FactReplicatesEach, Number(settings.Replicates));
            yield return (phrases.FactSeed, settings.Seed.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<(string Name, string Value)> Program(ReportOrigin origin, Phrases phrases)
    {
        yield return (phrases.FactVersion, origin.Version);
        yield return (phrases.FactPlatform, origin.Platform);
        yield return (phrases.FactRepeat, origin.Repeat);
        if (ReportFile.HasCharts)
        {
            yield return (phrases.FactCharts, phrases.ChartsBy);
        }
    }

    private static IEnumerable<(string Name, string Value)> Of(Scenario scenario, Phrases phrases)
    {
        yield return (phrases.FactScenario, scenario.Id);
        yield return (phrases.FactSha, scenario.Sha256);
    }

    private static string Of(ReportedTable table, Phrases phrases) => phrases.FileFact(table.Name, table.Figures, table.Sha256);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
