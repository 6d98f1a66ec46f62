using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Worlds;

namespace Simulator.Engine.Ledgers;

/// <summary>What one city did in one replicate.</summary>
/// <remarks>Weekly arrays begin with the first week of the run. Immutable and thread-safe.</remarks>
public sealed record CityLedger
{
    /// <summary>All deals, in the order of <see cref="DealKey.Compare"/>.</summary>
    public required ImmutableArray<DealRow> Deals { get; init; }

    /// <summary>Deals that were presented again, in order of event.</summary>
    public required ImmutableArray<Repeat> Repeats { get; init; }

    /// <summary>Pitches delivered, by week.</summary>
    public required ImmutableArray<int> Pitches { get; init; }

    /// <summary>Money that came in, by week, 万元.</summary>
    public required ImmutableArray<long> FundsWan { get; init; }

    /// <summary>Money that came in for deals signed during the campaign, by week, 万元.</summary>
    public required ImmutableArray<long> CohortFundsWan { get; init; }

    /// <summary>Guests at each event.</summary>
    public required ImmutableArray<int> Guests { get; init; }

    /// <summary>Promotion money spent, 万元.</summary>
    public required double SpentWan { get; init; }

    /// <summary>Incentives promised to deals that were not lost, 万元.</summary>
    public required long IncentivesWan { get; init; }

    /// <summary>The ledger of a city at the end of a replicate.</summary>
    /// <param name="city">The city.</param>
    /// <param name="world">The world.</param>
    public static CityLedger Of(CityState city, World world)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(world);
        var deals = new DealRow[city.Ended.Count + city.Active.Length];
        var count = 0;
        foreach (var deal in city.Ended)
        {
            deals[count++] = DealRow.Of(deal);
        }

        foreach (ref readonly var deal in city.Active)
        {
            deals[count++] = DealRow.Of(deal);
        }

        Array.Sort(deals, (left, right) => DealKey.Compare(left.Key, right.Key));
        return new CityLedger
        {
            Deals = ImmutableCollectionsMarshal.AsImmutableArray(deals),
            Repeats = [.. city.Repeats],
            Pitches = [.. city.Pitches],
            FundsWan = [.. city.FundsWan],
            CohortFundsWan = [.. city.CohortFundsWan],
            Guests = [.. city.Guests],
            SpentWan = city.Means.SpentWan,
            IncentivesWan = world.Cities[city.Position].Purse.Wan - city.Means.PurseFree.Wan,
        };
    }
}
