using System.Globalization;
using Simulator.Core.Deals;
using Simulator.Core.Units;
using Simulator.Engine.Ledgers;
using Simulator.Scenarios.Loading;

namespace Simulator.Analysis.Runs;

/// <summary>deals.csv: the deals of one replicate, a row each, with the date of every stage.</summary>
internal static class DealsCsv
{
    /// <summary>Every stage of a deal; a firm that was only contacted has none.</summary>
    private static readonly Stage[] Dated = [.. Enum.GetValues<Stage>().Where(stage => stage > Stage.Contacted)];

    public static void Write(Stream stream, FinishedRun run)
    {
        using var table = new CsvTable(stream, [
            "replicate", "deal", "city", "firm", "firm_name_en", "firm_name_zh", "channel", "event", "existing_company",
            "amount", "headline_amount", "funds_in_place", "unit", "incentive_share", "stage", .. Dated.Select(stage => FileWords.Of(stage))]);
        foreach (var ledger in run.Outcome.Ledgers.Where(ledger => ledger.Replicate == run.TracedReplicate))
        {
            foreach (var deal in ledger.Cities.SelectMany(city => city.Deals))
            {
                table.Add(ledger.Replicate);
                Write(table, deal, run.Scenario);
            }
        }
    }

    private static void Write(CsvTable table, in DealRow deal, Scenario scenario)
    {
        var (world, city) = (scenario.World, scenario.World.Cities[deal.City].Id);
        var firm = deal.Firm < 0 ? FileWords.CarriedOver : world.Firms[deal.Firm].Id;
        var name = deal.Firm < 0 ? null : scenario.Names.Firm(deal.Firm);
        table.Add(string.Create(CultureInfo.InvariantCulture, $"{firm}@{city}#{deal.Birth}")).Add(city).Add(firm)
            .Add(name?.En ?? "").Add(name?.Zh ?? "").Add(FileWords.Of(deal.Channel))
            .Add(deal.Event < 0 ? "" : world.Events[deal.Event].Id).Add(deal.Existing ? "true" : "false")
            .Add(Yi(deal.AmountWan)).Add(Yi(deal.HeadlineWan)).Add(Yi(deal.FundsWan)).Add(FileWords.Yi).Add(deal.Incentive)
            .Add(FileWords.Of(deal.Stage));
        foreach (var stage in Dated)
        {
            table.Add(Reached(deal, stage) ? Dates.Text(deal.Times.At(stage), world.Calendar) : "");
        }

        table.EndRow();
    }

    /// <summary>Lapse and withdrawal share a time; an existing company does not register anew.</summary>
    private static bool Reached(in DealRow deal, Stage stage) =>
        (stage < Stage.Lapsed || deal.Stage == stage) && deal.Counts(stage);

    private static double Yi(long wan) => new Money(wan).Yi;
}
