using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Units;
using Simulator.Engine.Ledgers;
using Simulator.Scenarios.Loading;

namespace Simulator.Cli.Results;

/// <summary>deals.csv: the deals of one replicate, a row each, with the date of every stage.</summary>
internal static class DealsCsv
{
    public const string Name = "deals.csv";

    /// <summary>Stands for the firm of a deal that was signed before the campaign.</summary>
    public const string CarriedOver = "carried-over";

    private static readonly Stage[] Dated =
    [
        Stage.Engaged, Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Funded, Stage.Started,
        Stage.InProduction, Stage.Lapsed, Stage.Withdrawn,
    ];

    public static void Write(Stream stream, FinishedRun run)
    {
        using var sheet = new CsvSheet(stream, [
            "replicate", "deal", "city", "firm", "firm_name_en", "firm_name_zh", "channel", "event", "existing_company",
            "amount", "headline_amount", "funds_in_place", "unit", "incentive_share", "stage", .. Dated.Select(FileWords.Stage)]);
        foreach (var ledger in run.Outcome.Ledgers.Where(ledger => ledger.Replicate == run.TracedReplicate))
        {
            foreach (var deal in ledger.Cities.SelectMany(city => city.Deals))
            {
                sheet.Add(ledger.Replicate);
                Write(sheet, deal, run.Scenario);
            }
        }
    }

    private static void Write(CsvSheet sheet, in DealRow deal, Scenario scenario)
    {
        var (world, city) = (scenario.World, scenario.World.Cities[deal.City].Id);
        var firm = deal.Firm < 0 ? CarriedOver : world.Firms[deal.Firm].Id;
        var name = deal.Firm < 0 ? null : scenario.Names.Firm(deal.Firm);
        sheet.Add(string.Create(CultureInfo.InvariantCulture, $"{firm}@{city}#{deal.Birth}")).Add(city).Add(firm)
            .Add(name?.En ?? "").Add(name?.Zh ?? "").Add(FileWords.Channel(deal.Channel))
            .Add(deal.Event < 0 ? "" : world.Events[deal.Event].Id).Add(deal.Existing ? "true" : "false")
            .Add(Yi(deal.AmountWan)).Add(Yi(deal.HeadlineWan)).Add(Yi(deal.FundsWan)).Add(FileWords.Yi).Add(deal.Incentive)
            .Add(FileWords.Stage(deal.Stage));
        foreach (var stage in Dated)
        {
            sheet.Add(Reached(deal, stage) ? Dates.Text(deal.Times.At(stage), world.Calendar) : "");
        }

        sheet.EndRow();
    }

    /// <summary>Lapse and withdrawal share a time; an existing company does not register anew.</summary>
    private static bool Reached(in DealRow deal, Stage stage) =>
        (stage < Stage.Lapsed || deal.Stage == stage) && deal.Counts(stage);

    private static double Yi(long wan) => new Money(wan).Yi;
}
