using Simulator.Core.Deals;
using Simulator.Engine.Ledgers;

namespace Simulator.Testing;

/// <summary>Brings the ledgers of a world with its agents in another order back to the first order.</summary>
public static class LedgerMap
{
    /// <summary>The ledger as it would be in the first order.</summary>
    /// <param name="ledger">Ledger of the reordered world.</param>
    /// <param name="cities">Old position of the city at each new position.</param>
    /// <param name="firms">Old position of the firm at each new position.</param>
    public static ReplicateLedger Back(ReplicateLedger ledger, int[] cities, int[] firms)
    {
        var mapped = new CityLedger[cities.Length];
        for (var position = 0; position < cities.Length; position++)
        {
            mapped[cities[position]] = Back(ledger.Cities[position], cities[position], firms);
        }

        return ledger with { Cities = [.. mapped] };
    }

    private static CityLedger Back(CityLedger ledger, int city, int[] firms) => ledger with
    {
        Deals = [.. ledger.Deals.Select(deal => deal with { City = city, Firm = deal.Firm < 0 ? -1 : firms[deal.Firm] })
            .OrderBy(deal => new DealKey(deal.Firm, deal.City, deal.Birth), Comparer<DealKey>.Create(DealKey.Compare))],
        Repeats = [.. ledger.Repeats.Select(repeat => repeat with { City = city })],
    };
}
