using System.Globalization;
using Simulator.Core.Deals;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;

namespace Simulator.Testing;

/// <summary>The first number in which two sets of ledgers differ: replicate, week, agent, quantity and both bit patterns.</summary>
/// <remarks>Agents by id; weeks relative to the start of the campaign, and after the last one what is known at the end.</remarks>
public static class LedgerDiff
{
    private const string Absent = "absent";

    /// <summary>A line that names the first difference, or null when there is none.</summary>
    /// <param name="world">The world that both ran in.</param>
    /// <param name="expected">Ledgers by replicate.</param>
    /// <param name="actual">Ledgers by replicate.</param>
    public static string? First(World world, IEnumerable<ReplicateLedger> expected, IEnumerable<ReplicateLedger> actual)
    {
        var (left, right) = (Entries(world, expected), Entries(world, actual));
        var first = left.Keys.Union(right.Keys)
            .Where(place => left.GetValueOrDefault(place, Absent) != right.GetValueOrDefault(place, Absent))
            .Order(Place.Comparer).Take(1).ToArray();
        return first.Length == 0 ? null
            : $"{first[0]}: expected {left.GetValueOrDefault(first[0], Absent)}, found {right.GetValueOrDefault(first[0], Absent)}";
    }

    private static Dictionary<Place, string> Entries(World world, IEnumerable<ReplicateLedger> ledgers)
    {
        var entries = new Entry(world, []);
        foreach (var ledger in ledgers)
        {
            for (var city = 0; city < ledger.Cities.Length; city++)
            {
                (entries with { Replicate = ledger.Replicate, City = world.Cities[city].Id }).Add(ledger.Cities[city]);
            }
        }

        return entries.Places;
    }

    /// <summary>Where the numbers of one city in one replicate go.</summary>
    private sealed record Entry(World World, Dictionary<Place, string> Places)
    {
        public int Replicate { get; init; }

        public string City { get; init; } = "";

        public void Add(CityLedger ledger)
        {
            AddWeekly("pitches", ledger.Pitches.Select(value => (long)value));
            AddWeekly("funds, 万元", ledger.FundsWan);
            AddWeekly("funds of the cohort, 万元", ledger.CohortFundsWan);
            foreach (var (e, guests) in ledger.Guests.Index())
            {
                Add(World.Events[e].Week, $"{City} at {World.Events[e].Id}", "guests", Bits(guests));
            }

            Add(Place.End, City, "spent, 万元", Bits(ledger.SpentWan));
            Add(Place.End, City, "incentives, 万元", Bits(ledger.IncentivesWan));
            foreach (var (number, repeat) in ledger.Repeats.Index())
            {
                var agent = $"{City} at {World.Events[repeat.Event].Id}";
                Add(repeat.Week, agent, Text($"repeat {number}, amount, 万元"), Bits(repeat.AmountWan));
                Add(repeat.Week, agent, Text($"repeat {number}, headline, 万元"), Bits(repeat.HeadlineWan));
            }

            foreach (var deal in ledger.Deals)
            {
                Add(deal);
            }
        }

        private void AddWeekly(string quantity, IEnumerable<long> values)
        {
            foreach (var (index, value) in values.Index())
            {
                Add(World.Calendar.FirstWeek + index, City, quantity, Bits(value));
            }
        }

        /// <summary>A time is a difference of the week it lies in, or, where the stage was not reached, of the end.</summary>
        private void Add(in DealRow deal)
        {
            var agent = Text($"{City}, {(deal.Firm < 0 ? "carried over" : World.Firms[deal.Firm].Id)}, birth {deal.Birth}");
            var begins = WeekOf(double.IsNaN(deal.Times.EngagedWeeks) ? deal.Times.SignedWeeks : deal.Times.EngagedWeeks);
            for (var stage = Stage.Engaged; stage <= Stage.Lapsed; stage++)
            {
                if (deal.Times.At(stage) is var time && !double.IsNaN(time))
                {
                    Add(WeekOf(time), agent, Text($"{stage}, weeks"), Bits(time));
                }
            }

            Add(begins, agent, "amount, 万元", Bits(deal.AmountWan));
            Add(begins, agent, "incentive", Bits(deal.Incentive));
            Add(begins, agent, "channel", Text($"{deal.Channel} ({(int)deal.Channel})"));
            var signed = double.IsNaN(deal.Times.SignedWeeks) ? Place.End : WeekOf(deal.Times.SignedWeeks);
            Add(signed, agent, "headline, 万元", Bits(deal.HeadlineWan));
            Add(signed, agent, "event", Bits(deal.Event));
            Add(signed, agent, "existing", Bits(deal.Existing ? 1 : 0));
            Add(Place.End, agent, "funds, 万元", Bits(deal.FundsWan));
            Add(Place.End, agent, "stage", Text($"{deal.Stage} ({(int)deal.Stage})"));
        }

        private void Add(int week, string agent, string quantity, string value) => Places.Add(new Place(Replicate, week, agent, quantity), value);
    }

    private static int WeekOf(double timeWeeks) => (int)Math.Floor(timeWeeks);

    private static string Bits(double value) => Text($"{value:R} (0x{BitConverter.DoubleToInt64Bits(value):x16})");

    private static string Bits(long value) => Text($"{value} (0x{value:x16})");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Place(int Replicate, int Week, string Agent, string Quantity)
    {
        public const int End = int.MaxValue;

        public static IComparer<Place> Comparer { get; } = Comparer<Place>.Create((left, right) =>
            (left.Replicate, left.Week).CompareTo((right.Replicate, right.Week)) is var order and not 0 ? order
            : string.CompareOrdinal($"{left.Agent}\0{left.Quantity}", $"{right.Agent}\0{right.Quantity}"));

        public override string ToString() => Text(
            $"replicate {Replicate}, {(Week == End ? "end" : Text($"week {Week}"))}, {Agent}, {Quantity}");
    }
}
