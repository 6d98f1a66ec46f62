using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>Which city a firm chooses (M8).</summary>
[Collection(VerificationCollection.Name)]
public sealed class ChoiceVerification(VerificationLog log)
{
    private const int Size = 200_000;
    private static readonly KeyedDraws Draws = new(102, 0);
    private static readonly ChoiceParameters Parameters = new() { Base = 0 };

    [Fact]
    public void V04_ThreeCities_GiveTheLogitShares()
    {
        var shares = Shares(-2, -1.5, -2.3);

        log.Sampled("V04", "shares of cities with V = −2, −1.5, −2.3 and of elsewhere", [0.0928, 0.1530, 0.0687, 0.6855], shares,
            Samples.ShareTolerance(0.6855, Size), Size);
    }

    [Fact]
    public void V05_IdenticalCities_GetEqualShares()
    {
        var shares = Shares(-1, -1, -1, -1);
        var expected = Math.Exp(-1) / (1 + (4 * Math.Exp(-1)));

        log.Sampled("V05", "shares of four identical cities with V = −1", [expected, expected, expected, expected], shares[..4],
            Samples.ShareTolerance(expected, Size), Size);
    }

    /// <summary>Six identical cities that call on every firm each week, so that firms' attention binds.</summary>
    [Fact]
    public void V05_IdenticalCitiesInAWorld_GetEqualShares()
    {
        const int Replicates = 40;
        var world = Worlds.Small(cities: 6, firms: 24, weeks: 104, burnInWeeks: 26);
        world = world with
        {
            Cities = [.. Enumerable.Range(0, 6).Select(number => Twin(number))],
            Firms = [.. world.Firms.Select(firm => firm with { AttentionPerWeek = 1 })],
            Model = world.Model with { Attendance = world.Model.Attendance with { Base = 3 } },
        };

        var ledgers = Runs.Ledgers(world, Replicates);
        var pitches = Enumerable.Range(0, 6).Select(city => ledgers.Sum(ledger => ledger.Cities[city].Pitches.Sum(pitch => (double)pitch)))
            .ToArray();
        var shares = pitches.Select(count => count / pitches.Sum()).ToArray();

        // Pitches of one week compete, so their shares vary less than those of independent draws: the tolerance is on the safe side.
        var size = (int)pitches.Sum();
        log.Sampled("V05", "shares of the pitches that six identical cities deliver to firms with time for one a week",
            [.. Enumerable.Repeat(1 / 6.0, 6)], shares, Samples.ShareTolerance(1 / 6.0, size), size);
    }

    [Fact]
    public void V05_OtherIds_LeaveTotalsUnchangedInDistribution()
    {
        const int Replicates = 150;
        var world = Worlds.Small(weeks: 78);
        var renamed = world with
        {
            Cities = [.. world.Cities.Select(city => city with { Id = "renamed-" + city.Id })],
            Firms = [.. world.Firms.Select(firm => firm with { Id = "renamed-" + firm.Id })],
        };

        var (before, after) = (DealsByReplicate(world, Replicates), DealsByReplicate(renamed, Replicates));

        var tolerance = Samples.MeanTolerance(Math.Sqrt(Variance(before) + Variance(after)), Replicates);
        before.Average().ShouldBeGreaterThan(3);
        log.Sampled("V05", "difference of the mean number of deals in a replicate when cities and firms have other ids", [0],
            [after.Average() - before.Average()], tolerance, Replicates);
    }

    [Fact]
    public void V06_DroppingACity_KeepsTheRatioOfTheOthers()
    {
        var (three, two) = (Shares(-2, -1.5, -2.3), Shares(-2, -1.5));

        // Ratio of two shares of 0.0928 and 0.153: relative error √(1/0.0928 + 1/0.153)/√R.
        var tolerance = Math.Exp(-0.5) * Samples.MeanTolerance(Math.Sqrt((1 / 0.0928) + (1 / 0.153)), Size);
        log.Sampled("V06", "P1/P2 with and without city 3", [0.6065, 0.6065], [three[0] / three[1], two[0] / two[1]], tolerance, Size);
    }

    private static double[] DealsByReplicate(Core.Worlds.World world, int replicates) =>
        [.. Runs.Ledgers(world, replicates).Select(ledger => (double)ledger.Cities.Sum(city => city.Deals.Length))];

    private static double Variance(double[] values) =>
        values.Sum(value => (value - values.Average()) * (value - values.Average())) / (values.Length - 1);

    private static CityParameters Twin(int number) => Worlds.City(0) with
    {
        Id = $"twin-{number}",
        PromotionWanPerYear = 3000,
        Strategy = Core.Strategies.StrategyCatalog.SmallTeam,
    };

    /// <summary>Shares of the cities in order, then of elsewhere.</summary>
    private static double[] Shares(params double[] utilities)
    {
        var chosen = new double[utilities.Length + 1];
        for (var firm = 0; firm < Size; firm++)
        {
            chosen[Choice((uint)firm, utilities)] += 1.0 / Size;
        }

        return chosen;
    }

    private static int Choice(uint firm, double[] utilities)
    {
        var best = utilities.Length;
        var most = ChoiceStep.Outside(1, 1, RelationStep.Taste(firm, 0, 0, Draws), Parameters);
        for (var city = 0; city < utilities.Length; city++)
        {
            var taste = RelationStep.Taste(firm, EntityHash.Of($"city-{city}"), 0, Draws);
            var relation = Relation.Unknown with { InPerson = true, Taste = taste };
            var utility = ChoiceStep.Utility(relation, new CityStanding(utilities[city], 0, 0, 0), Parameters);
            (best, most) = utility > most ? (city, utility) : (best, most);
        }

        return best;
    }
}
