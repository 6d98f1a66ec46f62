using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Runs;

/// <summary>The largest contracts of one course of the campaign.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class LargestDeals
{
    /// <summary>Deals signed during the campaign in the traced replicate, largest amount first; empty where it did not complete.</summary>
    /// <param name="run">The run.</param>
    /// <param name="count">How many at most.</param>
    public static ImmutableArray<NotableDeal> Of(FinishedRun run, int count)
    {
        ArgumentNullException.ThrowIfNull(run);
        var largest = run.Outcome.Ledgers.Where(ledger => ledger.Replicate == run.TracedReplicate)
            .SelectMany(ledger => ledger.Cities).SelectMany(Signed)
            .OrderByDescending(deal => deal.AmountWan).ThenBy(deal => deal.Firm).ThenBy(deal => deal.City).ThenBy(deal => deal.Birth)
            .Take(count).ToArray();
        return [.. largest.Select(deal => new NotableDeal(deal, ShareThatSigns(run, deal)))];
    }

    private static double ShareThatSigns(FinishedRun run, DealRow deal) =>
        run.Outcome.Ledgers.Count(ledger => Signed(ledger.Cities[deal.City]).Any(other => other.Firm == deal.Firm))
        / (double)run.Outcome.Ledgers.Length;

    private static IEnumerable<DealRow> Signed(CityLedger city) =>
        city.Deals.Where(deal => deal.Firm >= 0 && Accounting.Books(deal, Stage.Signed, Basis.Flow));
}

/// <summary>A deal of one replicate, and how usual it is.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Deal">The deal.</param>
/// <param name="SignShare">Share of all replicates in which the firm signs with the city during the campaign, in (0, 1].</param>
public sealed record NotableDeal(DealRow Deal, double SignShare);
