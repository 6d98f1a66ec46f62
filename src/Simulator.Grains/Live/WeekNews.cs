using System.Collections.Immutable;
using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Agents;

namespace Simulator.Grains.Live;

/// <summary>What the agents of a live world wrote to each other in a week, and what became of their deals.</summary>
/// <param name="Letters">Pitches, offers, answers and withdrawals, by writer.</param>
/// <param name="Cities">What each city tells, by position.</param>
[GenerateSerializer, Immutable]
public sealed record WeekNews([property: Id(0)] Copies Letters, [property: Id(1)] ImmutableArray<CityWeek> Cities);

/// <summary>What became of a city's deals in a week.</summary>
/// <param name="Deals">Those that reached a stage in the week, as they stand, in the order of <see cref="DealKey.Compare"/>.</param>
/// <param name="FundsWan">Money that came in, 万元.</param>
[GenerateSerializer, Immutable]
public sealed record CityWeek([property: Id(0)] Pages<DealRow> Deals, [property: Id(1)] long FundsWan)
{
    private static readonly Stage[] Stages =
    [
        Stage.Engaged, Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction, Stage.Lapsed,
    ];

    /// <summary>A city after a week.</summary>
    internal static CityWeek Of(CityState city, World world, int week)
    {
        var moved = new List<DealRow>();
        foreach (var deal in city.Ended)
        {
            Add(deal);
        }

        foreach (ref readonly var deal in city.Active)
        {
            Add(deal);
        }

        moved.Sort((left, right) => DealKey.Compare(left.Key, right.Key));
        return new CityWeek(new Pages<DealRow>([.. moved.Select(row => new Keyed<DealRow>(0, row))]), city.FundsWan[world.Calendar.Index(week)]);

        void Add(in Deal deal)
        {
            if (HasMoved(deal.Times, week))
            {
                moved.Add(DealRow.Of(deal));
            }
        }
    }

    /// <summary>Whether a stage was reached in a week, as ledgers count: lapse and withdrawal share a time.</summary>
    private static bool HasMoved(DealTimes times, int week) => Array.Exists(Stages, stage => times.At(stage) >= week && times.At(stage) < week + 1);
}
