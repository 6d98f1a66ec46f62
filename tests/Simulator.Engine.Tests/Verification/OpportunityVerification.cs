using Simulator.Core.Firms;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>Projects that come and go at firms which no city ever meets, in runs of the engine (M1).</summary>
[Collection(VerificationCollection.Name)]
public sealed class OpportunityVerification(VerificationLog log)
{
    private const int Firms = 10_000;
    private const int Replicates = 2;
    private const int Weeks = 521;

    private static readonly double Expires = 1 - Math.Exp(-1 / 52.0);

    /// <summary>In continuous time λL/(1 + λL): ½ and ⅔. Steps of a week add half a percent.</summary>
    [Fact]
    public void V11_OneSlot_IsOpenAsLongAsTheLawSays()
    {
        var (one, two) = (Observe(ratePerYear: 1), Observe(ratePerYear: 2));

        log.Shares("V11", "share of firms with an open project after 10 yr of whole weeks: λ = 1, L = 1; λ = 2, L = 1",
            [StationaryShare(1), StationaryShare(2)], [one.OpenShare, two.OpenShare], Firms * Replicates);
        Weekly("V11", "open projects that expire in a week, %; λ = 2, L = 1", Expires, two.Expired, two.OpenBefore);
        Weekly("V11", "firms without a project that find one in a week, %; λ = 2, L = 1", Opens(2), two.Arrived, two.FreeBefore);
    }

    private void Weekly(string id, string quantity, double share, long found, int size) => log.Sampled(
        id, quantity, [100 * share], [100.0 * found / size], [100 * Samples.ShareTolerance(share, size)], size);

    private static double Opens(double ratePerYear) => 1 - Math.Exp(-ratePerYear / 52);

    /// <summary>π of a slot that a week first empties with probability q and then, if it is empty, fills with probability p:
    /// π = π(1 − q(1 − p)) + (1 − π)p.</summary>
    private static double StationaryShare(double ratePerYear) =>
        Opens(ratePerYear) / (Opens(ratePerYear) + (Expires * (1 - Opens(ratePerYear))));

    /// <summary>Runs the world and counts slots at the end of the phase in which projects come and go.</summary>
    private static Count Observe(double ratePerYear)
    {
        var counts = new Count[Replicates];
        WatchedMarket.Run(Unvisited(ratePerYear), Replicates, (replicate, week, phase, firms) =>
            counts[replicate] = phase == Phase.Attend ? counts[replicate].Next(firms, week) : counts[replicate]);
        return counts.Aggregate((sum, next) => sum.Plus(next));
    }

    private static World Unvisited(double ratePerYear)
    {
        var world = Worlds.Small(cities: 1, firms: Firms, weeks: Weeks, burnInWeeks: 0);
        return world with
        {
            Cities = [world.Cities[0] with { Strategy = StrategyCatalog.Passive }],
            Model = world.Model with
            {
                Opportunity = world.Model.Opportunity with { RatePerYear = ratePerYear, LifetimeWeeks = 52 },
            },
        };
    }

    /// <summary>Slots so far.</summary>
    /// <param name="Open">Open projects at the end of the last week.</param>
    /// <param name="OpenBefore">Σ over weeks of the projects open at its beginning.</param>
    /// <param name="FreeBefore">Σ over weeks of the slots that are empty once projects have expired.</param>
    /// <param name="Expired">Projects that expired.</param>
    /// <param name="Arrived">Projects that arrived.</param>
    private readonly record struct Count(int Open, int OpenBefore, int FreeBefore, long Expired, long Arrived)
    {
        public double OpenShare => Open / ((double)Firms * Replicates);

        public Count Plus(Count other) => new(
            Open + other.Open, OpenBefore + other.OpenBefore, FreeBefore + other.FreeBefore, Expired + other.Expired, Arrived + other.Arrived);

        /// <summary>A firm that nobody writes to notices only when its next project arrives that the one before has expired.</summary>
        public Count Next(ReadOnlySpan<FirmState> firms, int week)
        {
            var (expired, arrived, open) = (0L, 0L, 0);
            foreach (ref readonly var firm in firms)
            {
                var unnoticed = firm.Slot == ProjectSlot.Open && firm.Open.ExpiryWeek <= week;
                (expired, arrived) = (expired + firm.Tally.Expired + (unnoticed ? 1 : 0), arrived + firm.Tally.Arrived);
                open += firm.Slot == ProjectSlot.Open && !unnoticed ? 1 : 0;
            }

            (arrived - expired).ShouldBe(open);
            var free = Firms - Open + (int)(expired - Expired);
            return new Count(open, OpenBefore + Open, FreeBefore + free, expired, arrived);
        }
    }
}
