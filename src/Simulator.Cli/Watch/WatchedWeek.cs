using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Messages;
using Simulator.Core.Reporting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;
using Simulator.Grains.Agents;
using Simulator.Grains.Live;

namespace Simulator.Cli.Watch;

/// <summary>A stage that a deal reached in a week.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Stage">The stage.</param>
internal readonly record struct Step(DealRow Deal, Stage Stage);

/// <summary>How far a place has come.</summary>
/// <param name="Signed">Projects signed.</param>
/// <param name="SignedWan">Their amount, 万元.</param>
/// <param name="Landed">Projects registered, whenever they were signed.</param>
/// <param name="LandedWan">Their amount, 万元.</param>
/// <param name="FundsWan">Money in place, 万元.</param>
internal readonly record struct PlaceSoFar(int Signed, long SignedWan, int Landed, long LandedWan, long FundsWan)
{
    public static PlaceSoFar operator +(PlaceSoFar left, PlaceSoFar right) => new(
        left.Signed + right.Signed, left.SignedWan + right.SignedWan, left.Landed + right.Landed, left.LandedWan + right.LandedWan,
        left.FundsWan + right.FundsWan);
}

/// <summary>A week of a live world: what agents wrote, what became of deals, and how far places have come in the campaign.</summary>
/// <remarks>Amounts are counted as a run counts them on flow basis: what happened since week 0.</remarks>
internal sealed record WatchedWeek
{
    private static readonly Stage[] Stages =
    [
        Stage.Engaged, Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction,
        Stage.Lapsed, Stage.Withdrawn,
    ];

    public required int Week { get; init; }

    public required ImmutableArray<Pitch> Pitches { get; init; }

    public required ImmutableArray<Offer> Offers { get; init; }

    public required ImmutableArray<Answer> Answers { get; init; }

    public required ImmutableArray<Withdrawal> Withdrawals { get; init; }

    /// <summary>Stages that were reached, by city, deal and stage.</summary>
    public required ImmutableArray<Step> Steps { get; init; }

    /// <summary>Money that came in the week, by city, 万元.</summary>
    public required ImmutableArray<long> FundsWan { get; init; }

    /// <summary>By city, at the end of the week.</summary>
    public required ImmutableArray<PlaceSoFar> Places { get; init; }

    /// <summary>All places together.</summary>
    public PlaceSoFar All => Places.Aggregate((sum, place) => sum + place);

    /// <summary>The week after another.</summary>
    /// <param name="before">The week before, or null.</param>
    /// <param name="week">The week.</param>
    /// <param name="news">What was told of it.</param>
    public static WatchedWeek After(WatchedWeek? before, int week, WeekNews news)
    {
        var steps = news.Cities.SelectMany(city => Messages(city.Deals)).SelectMany(deal => StepsOf(deal, week)).ToImmutableArray();
        return new WatchedWeek
        {
            Week = week,
            Pitches = Messages(news.Letters.Pitches),
            Offers = Messages(news.Letters.Offers),
            Answers = Messages(news.Letters.Answers),
            Withdrawals = Messages(news.Letters.Withdrawals),
            Steps = steps,
            FundsWan = [.. news.Cities.Select(city => city.FundsWan)],
            Places = [.. news.Cities.Select((city, place) =>
                (before?.Places[place] ?? default) + Gain(steps.Where(step => step.Deal.City == place), week < 0 ? 0 : city.FundsWan))],
        };
    }

    private static PlaceSoFar Gain(IEnumerable<Step> steps, long fundsWan)
    {
        var gain = new PlaceSoFar(0, 0, 0, 0, fundsWan);
        foreach (var (deal, stage) in steps.Where(step => Accounting.Books(step.Deal, step.Stage, Basis.Flow)))
        {
            gain += stage switch
            {
                Stage.Signed => new PlaceSoFar(1, deal.AmountWan, 0, 0, 0),
                Stage.Registered => new PlaceSoFar(0, 0, 1, deal.AmountWan, 0),
                _ => default,
            };
        }

        return gain;
    }

    /// <summary>Lapse and withdrawal share a time; an existing company does not register anew.</summary>
    private static IEnumerable<Step> StepsOf(DealRow deal, int week) => Stages
        .Where(stage => deal.Times.At(stage) >= week && deal.Times.At(stage) < week + 1 && deal.Counts(stage)
            && (stage < Stage.Lapsed || deal.Stage == stage))
        .Select(stage => new Step(deal, stage));

    private static ImmutableArray<T> Messages<T>(Pages<T> pages)
        where T : unmanaged => [.. pages.Messages.ToArray().Select(keyed => keyed.Message)];
}
