using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Engine.Ledgers;
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

        double[] weights = [Math.Exp(-2), Math.Exp(-1.5), Math.Exp(-2.3), 1];
        var expected = Answers.Published([0.0928, 0.1530, 0.0687, 0.6855], [.. weights.Select(weight => weight / weights.Sum())]);
        log.Shares("V04", "shares of cities with V = −2, −1.5, −2.3 and of elsewhere", expected, shares, Size);
    }

    [Fact]
    public void V05_IdenticalCities_GetEqualShares()
    {
        var shares = Shares(-1, -1, -1, -1);
        var expected = Math.Exp(-1) / (1 + (4 * Math.Exp(-1)));

        log.Shares("V05", "shares of four identical cities with V = −1", [expected, expected, expected, expected], shares[..4], Size);
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

        // Pitches compete and leave firms tired, but their shares vary from replicate to replicate as those of independent draws do:
        // 1.03 ± 0.05 times as much in 200 replicates. Here the ratio has a standard error of 0.1.
        RelativeSpread(ledgers).ShouldBeLessThan(1.5);
        var size = (int)pitches.Sum();
        log.Shares("V05", "shares of the pitches that six identical cities deliver to firms with time for one a week",
            [.. Enumerable.Repeat(1 / 6.0, 6)], shares, size);
    }

    /// <summary>The totals of a replicate, number of deals and their amount, have the same distribution under other ids.</summary>
    [Fact]
    public void V05_OtherIds_LeaveTotalsUnchangedInDistribution()
    {
        const int Replicates = 500;
        var world = Worlds.Small(weeks: 78);
        var renamed = world with
        {
            Cities = [.. world.Cities.Select(city => city with { Id = "renamed-" + city.Id })],
            Firms = [.. world.Firms.Select(firm => firm with { Id = "renamed-" + firm.Id })],
        };

        var (before, after) = (Runs.Ledgers(world, Replicates), Runs.Ledgers(renamed, Replicates));
        var (number, amount) = ((Number(before), Number(after)), (AmountYi(before), AmountYi(after)));

        Number(before).Distinct().Count().ShouldBeGreaterThan(5);
        var distances = new[] { number, amount }.Select(pair => KolmogorovSmirnov.Distance(pair.Item1, pair.Item2)).ToArray();
        var allowed = Samples.DistanceTolerance(Replicates);
        log.Sampled("V05", "distance of the distributions over replicates, as named and under other ids: number of deals, their amount",
            [0, 0], distances, [allowed, allowed], Replicates);
        SameMean("V05", "mean number of deals in a replicate, as named and under other ids; expected: the mean of both", number);
        SameMean("V05", "mean amount in 亿元 in a replicate, as named and under other ids; expected: the mean of both", amount);
    }

    [Fact]
    public void V06_DroppingACity_KeepsTheRatioOfTheOthers()
    {
        Ratio("V06", "P1/P2 with city 3", Shares(-2, -1.5, -2.3));
        Ratio("V06", "P1/P2 without city 3", Shares(-2, -1.5));
    }

    /// <summary>Of the firms that choose city 1 or 2 a binomial number chooses city 1; the tolerance of that share is that of the ratio.</summary>
    private void Ratio(string id, string quantity, double[] shares)
    {
        var size = (int)Math.Round((shares[0] + shares[1]) * Size);
        var expected = Answers.Published([0.6065], Math.Exp(-0.5))[0];
        var share = expected / (1 + expected);
        var most = share + Samples.ShareTolerance(share, size);

        // Upwards the ratio moves more than downwards: downwards this allows more than the share does by itself.
        log.Sampled(id, quantity, [expected], [shares[0] / shares[1]], [(most / (1 - most)) - expected], size);
    }

    /// <summary>Each mean lies as far from the mean of both as half their difference.</summary>
    private void SameMean(string id, string quantity, (double[] Before, double[] After) pair)
    {
        var (before, after) = (pair.Before.Average(), pair.After.Average());
        var both = (before + after) / 2;
        var allowed = Samples.MeanTolerance(Math.Sqrt(Variance(pair.Before) + Variance(pair.After)) / 2, pair.Before.Length);
        log.Sampled(id, quantity, [both, both], [before, after], [allowed, allowed], pair.Before.Length);
    }

    private static double[] Number(IEnumerable<ReplicateLedger> ledgers) =>
        [.. ledgers.Select(ledger => (double)ledger.Cities.Sum(city => city.Deals.Length))];

    private static double[] AmountYi(IEnumerable<ReplicateLedger> ledgers) =>
        [.. ledgers.Select(ledger => ledger.Cities.Sum(city => city.Deals.Sum(deal => new Money(deal.AmountWan).Yi)))];

    /// <summary>Variance of the cities' pitches over replicates, relative to that of independent draws, unitless.</summary>
    private static double RelativeSpread(IEnumerable<ReplicateLedger> ledgers)
    {
        var pitches = ledgers.Select(ledger => ledger.Cities.Select(city => (double)city.Pitches.Sum()).ToArray()).ToArray();
        var squares = pitches.Sum(counts => counts.Sum(count => (count - counts.Average()) * (count - counts.Average())));
        return squares / pitches.Sum(counts => counts.Sum() * (1 - (1.0 / counts.Length)));
    }

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }

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
        var most = FirmStep.OutsideUtility(1, 1, FirmStep.Taste(firm, 0, 0, Draws), Parameters);
        for (var city = 0; city < utilities.Length; city++)
        {
            var taste = FirmStep.Taste(firm, EntityHash.Of($"city-{city}"), 0, Draws);
            var courted = Courtship.None with { InPerson = true, Taste = taste };
            var utility = FirmStep.Utility(courted, new CityStanding(utilities[city], 0, 0, 0), Parameters);
            (best, most) = utility > most ? (city, utility) : (best, most);
        }

        return best;
    }
}
