using System.Globalization;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Loading;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Everything needed to score again and get the same.</summary>
internal static class BacktestProvenanceSection
{
    public static Section Build(ReportedBacktest backtest, ReportOrigin origin, ReportText text) => new("provenance", text.ProvenanceHeading,
    [
        new Paragraph(text.BacktestProvenanceLead),
        new Facts([.. Files(backtest, text), .. Settings(backtest, text), .. Program(origin, text)]),
        .. backtest.Records?.Scenarios.Select(scenario => new Facts([.. Of(scenario, text)])) ?? [],
    ]);

    private static IEnumerable<(string Name, string Value)> Files(ReportedBacktest backtest, ReportText text)
    {
        if (backtest.Campaigns is { } campaigns)
        {
            yield return (text.FactScored, Of(campaigns.Table, text));
            var held = campaigns.Result.Figures.Where(figure => figure.RegionHeldOut).Select(figure => figure.Figure.Province).Distinct();
            yield return (text.FactHeldOut, Number(held.Count()));
        }

        yield return (text.FactLearntFrom, Of(backtest.History, text));
    }

    private static IEnumerable<(string Name, string Value)> Settings(ReportedBacktest backtest, ReportText text)
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

    private static IEnumerable<(string Name, string Value)> Program(ReportOrigin origin, ReportText text)
    {
        yield return (text.FactVersion, origin.Version);
        yield return (text.FactPlatform, origin.Platform);
        yield return (text.FactRepeat, origin.Repeat);
        if (ReportFile.HasCharts)
        {
            yield return (text.FactCharts, text.ChartsBy);
        }
    }

    private static IEnumerable<(string Name, string Value)> Of(Scenario scenario, ReportText text)
    {
        yield return (text.FactScenario, scenario.Id);
        yield return (text.FactSha, scenario.Sha256);
    }

    private static string Of(ReportedTable table, ReportText text) => text.FileFact(table.Name, table.Figures, table.Sha256);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
