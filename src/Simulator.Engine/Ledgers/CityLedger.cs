using System.Collections.Immutable;

namespace Simulator.Engine.Ledgers;

/// <summary>What one city did in one replicate.</summary>
/// <remarks>Weekly arrays begin with the first week of the run. Immutable and thread-safe.</remarks>
public sealed record CityLedger
{
    /// <summary>All deals, in the order of <see cref="Core.Deals.DealKey.Compare"/>.</summary>
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
}
