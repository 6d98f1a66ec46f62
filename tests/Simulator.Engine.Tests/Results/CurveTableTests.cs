using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Results;

/// <summary>Every curve against counting week by week, from the definitions in docs/model/accounting.md.</summary>
public sealed class CurveTableTests
{
    private static readonly World World = Worlds.Rich();
    private static readonly Lazy<ImmutableArray<ReplicateLedger>> Ledgers = new(() => Runs.Ledgers(World, 5));

    [Fact]
    public void Compute_OfEveryCurve_EqualsCountingWeekByWeek()
    {
        var curves = new CurveTable(World, Ledgers.Value).Compute(CurveTable.Keys(World), threads: 2);

        curves.Length.ShouldBeGreaterThan(200);
        foreach (var curve in curves)
        {
            foreach (var week in new[] { 0, 13, 40, World.Calendar.Weeks - 1 })
            {
                var expected = Ledgers.Value.Average(ledger => Counted(curve.Key, ledger, week));

                curve.Weeks[week].Mean.ShouldBe(expected, 1e-6 * Math.Max(1, expected), $"{curve.Key}, week {week}");
            }
        }
    }

    [Fact]
    public void Compute_OnMoreThreads_GivesTheSame()
    {
        var table = new CurveTable(World, Ledgers.Value);
        var keys = CurveTable.Keys(World).Take(60).ToArray();

        table.Compute(keys, threads: 4).Select(curve => string.Join(' ', curve.Weeks))
            .ShouldBe(table.Compute(keys, threads: 1).Select(curve => string.Join(' ', curve.Weeks)));
    }

    [Fact]
    public void Compute_OfACurve_AgreesWithItsStatistic()
    {
        var key = new CurveKey(-1, Stage.Signed, Basis.Cohort, Metric.TotalInvestment);
        var statistic = new Statistic(key.Stage, key.Basis, key.Metric, 50);

        var curve = new CurveTable(World, Ledgers.Value).Compute(key);

        double[] values = [.. Ledgers.Value.Select(ledger => StatisticValue.Of(statistic, ledger, World))];
        curve.Weeks[50].ShouldBe(Band.Of(values));
    }

    private static double Counted(CurveKey key, ReplicateLedger ledger, int week)
    {
        var cities = key.City < 0 ? ledger.Cities : [ledger.Cities[key.City]];
        var (first, last) = (World.Calendar.Index(0), World.Calendar.Index(week));
        if (key.Stage == Stage.Contacted)
        {
            return cities.Sum(city => city.Pitches.Take(last + 1).Skip(first).Sum());
        }

        if (key.Metric == Metric.FundsInPlace)
        {
            return cities.Sum(city => (key.Basis == Basis.Cohort ? city.CohortFundsWan : city.FundsWan)
                .Take(last + 1).Skip(key.Basis == Basis.Stock ? 0 : first).Sum());
        }

        return cities.SelectMany(city => city.Deals).Where(deal => Counts(deal, key, week + 1))
            .Sum(deal => key.Metric == Metric.Count ? 1.0 : deal.AmountWan);
    }

    private static bool Counts(DealRow deal, CurveKey key, double until)
    {
        if (key.Basis == Basis.Stock)
        {
            return Standing(deal, until) == key.Stage;
        }

        var time = Time(deal, key.Stage);
        return time >= 0 && time < until && (key.Basis == Basis.Flow || deal.Times.SignedWeeks >= 0);
    }

    /// <summary>The last stage that a deal has reached; first funds are no stage to stand at.</summary>
    private static Stage Standing(DealRow deal, double until) => Enum.GetValues<Stage>()
        .Where(stage => stage != Stage.Funded && Time(deal, stage) < until).DefaultIfEmpty(Stage.Contacted).Max();

    private static double Time(DealRow deal, Stage stage) =>
        (stage == Stage.Registered && deal.Existing) || (stage >= Stage.Lapsed && deal.Stage != stage) ? double.NaN : deal.Times.At(stage);
}
