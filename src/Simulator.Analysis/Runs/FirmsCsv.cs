using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;
using Simulator.Scenarios.Loading;

namespace Simulator.Analysis.Runs;

/// <summary>firms.csv: what each firm did until the end of the run, on average over replicates.</summary>
internal static class FirmsCsv
{
    private static readonly Stage[] Counted =
        [Stage.Engaged, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction, Stage.Lapsed, Stage.Withdrawn];

    public static void Write(Stream stream, FinishedRun run)
    {
        using var table = new CsvTable(stream, [
            "firm", "name_en", "name_zh", "region", "sector", "class", .. Counted.Select(stage => $"mean_{FileWords.Of(stage)}"),
            "share_of_replicates_with_signing", "mean_signed_total_investment", "unit"]);
        var sums = Sum(run);
        for (var firm = 0; firm < sums.Length; firm++)
        {
            Describe(table, run.Scenario, firm);
            Write(table, sums[firm], run.Outcome.Ledgers.Length);
        }
    }

    private static FirmSums[] Sum(FinishedRun run)
    {
        var sums = run.Scenario.World.Firms.Select(_ => new FirmSums()).ToArray();
        foreach (var ledger in run.Outcome.Ledgers)
        {
            foreach (var deal in ledger.Cities.SelectMany(city => city.Deals).Where(deal => deal.Firm >= 0))
            {
                sums[deal.Firm].Add(deal, ledger.Replicate);
            }
        }

        return sums;
    }

    private static void Describe(CsvTable table, Scenario scenario, int firm)
    {
        var (world, name) = (scenario.World, scenario.Names.Firm(firm));
        var parameters = world.Firms[firm];
        table.Add(parameters.Id).Add(name.En).Add(name.Zh).Add(world.Regions[parameters.Region].Id)
            .Add(world.Sectors[parameters.Sector]).Add(scenario.Names.FirmClasses[parameters.Class].En);
    }

    private static void Write(CsvTable table, FirmSums sums, double replicates)
    {
        foreach (var count in sums.Counts)
        {
            table.Add(count / replicates);
        }

        table.Add(sums.ReplicatesWithSigning / replicates).Add(new Money(sums.SignedWan).Yi / replicates).Add(FileWords.Yi).EndRow();
    }

    /// <summary>Sums over the replicates of one firm; replicates come in order.</summary>
    private sealed class FirmSums
    {
        private int _lastReplicate = -1;

        public int[] Counts { get; } = new int[Counted.Length];

        public int ReplicatesWithSigning { get; private set; }

        public long SignedWan { get; private set; }

        public void Add(in DealRow deal, int replicate)
        {
            for (var i = 0; i < Counted.Length; i++)
            {
                Counts[i] += Accounting.Books(deal, Counted[i], Basis.Flow) ? 1 : 0;
            }

            if (deal.InCohort)
            {
                SignedWan += deal.AmountWan;
                ReplicatesWithSigning += replicate == _lastReplicate ? 0 : 1;
                _lastReplicate = replicate;
            }
        }
    }
}
