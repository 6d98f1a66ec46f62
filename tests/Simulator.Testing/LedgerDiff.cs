using System.Collections.Immutable;
using System.Globalization;
using Simulator.Core.Deals;
using Simulator.Engine.Ledgers;

namespace Simulator.Testing;

/// <summary>The first number in which two sets of ledgers differ: replicate, week, agent, quantity and both bit patterns.</summary>
public static class LedgerDiff
{
    private const string Absent = "absent";

    /// <summary>A line that names the first difference, or null when there is none.</summary>
    public static string? First(IEnumerable<ReplicateLedger> expected, IEnumerable<ReplicateLedger> actual)
    {
        var (left, right) = (Entries(expected), Entries(actual));
        var first = left.Keys.Union(right.Keys)
            .Where(place => left.GetValueOrDefault(place, Absent) != right.GetValueOrDefault(place, Absent))
            .Order(Place.Comparer).Take(1).ToArray();
        return first.Length == 0 ? null
            : $"{first[0]}: expected {left.GetValueOrDefault(first[0], Absent)}, found {right.GetValueOrDefault(first[0], Absent)}";
    }

    private static Dictionary<Place, string> Entries(IEnumerable<ReplicateLedger> ledgers)
    {
        var entries = new Dictionary<Place, string>();
        foreach (var ledger in ledgers)
        {
            for (var city = 0; city < ledger.Cities.Length; city++)
            {
                Add(entries, ledger.Replicate, city, ledger.Cities[city]);
            }
        }

        return entries;
    }

    private static void Add(Dictionary<Place, string> entries, int replicate, int city, CityLedger ledger)
    {
        var agent = Text($"city {city}");
        AddWeekly(entries, replicate, agent, "pitches", ledger.Pitches.Select(value => (long)value));
        AddWeekly(entries, replicate, agent, "funds, 万元", ledger.FundsWan);
        AddWeekly(entries, replicate, agent, "funds of the cohort, 万元", ledger.CohortFundsWan);
        AddWeekly(entries, replicate, agent, "guests of event", ledger.Guests.Select(value => (long)value));
        entries[new Place(replicate, int.MaxValue, agent, "spent, 万元")] = Bits(ledger.SpentWan);
        entries[new Place(replicate, int.MaxValue, agent, "incentives, 万元")] = Bits(ledger.IncentivesWan);
        for (var i = 0; i < ledger.Repeats.Length; i++)
        {
            entries[new Place(replicate, ledger.Repeats[i].Week, agent, Text($"repeat {i}"))] = ledger.Repeats[i].ToString();
        }

        for (var i = 0; i < ledger.Deals.Length; i++)
        {
            Add(entries, replicate, agent, ledger.Deals[i]);
        }
    }

    private static void AddWeekly(Dictionary<Place, string> entries, int replicate, string agent, string quantity, IEnumerable<long> values)
    {
        foreach (var (week, value) in values.Index())
        {
            entries[new Place(replicate, week, agent, quantity)] = Bits(value);
        }
    }

    private static void Add(Dictionary<Place, string> entries, int replicate, string city, in DealRow deal)
    {
        var agent = Text($"{city}, firm {deal.Firm}, birth {deal.Birth}");
        var begins = Week(double.IsNaN(deal.Times.EngagedWeeks) ? deal.Times.SignedWeeks : deal.Times.EngagedWeeks);
        for (var stage = Stage.Engaged; stage <= Stage.Lapsed; stage++)
        {
            var time = deal.Times.At(stage);
            entries[new Place(replicate, double.IsNaN(time) ? begins : Week(time), agent, Text($"{stage}, weeks"))] = Bits(time);
        }

        entries[new Place(replicate, begins, agent, "incentive")] = Bits(deal.Incentive);
        entries[new Place(replicate, begins, agent, "the rest")] = Text(
            $"{deal.AmountWan} {deal.HeadlineWan} {deal.FundsWan} {deal.Event} {deal.Channel} {deal.Existing} {deal.Stage}");
    }

    private static int Week(double timeWeeks) => (int)Math.Floor(timeWeeks);

    private static string Bits(double value) => Text($"{value:R} (0x{BitConverter.DoubleToInt64Bits(value):x16})");

    private static string Bits(long value) => Text($"{value} (0x{value:x16})");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Place(int Replicate, int Week, string Agent, string Quantity)
    {
        public static IComparer<Place> Comparer { get; } = Comparer<Place>.Create((left, right) =>
            (left.Replicate, left.Week).CompareTo((right.Replicate, right.Week)) is var order and not 0 ? order
            : string.CompareOrdinal(left.Agent + left.Quantity, right.Agent + right.Quantity));

        public override string ToString() => Text(
            $"replicate {Replicate}, {(Week == int.MaxValue ? "total" : Text($"week {Week}"))}, {Agent}, {Quantity}");
    }
}
