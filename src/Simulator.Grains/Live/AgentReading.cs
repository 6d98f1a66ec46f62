using System.Collections.Immutable;
using Simulator.Core.Cities;
using Simulator.Core.Firms;
using Simulator.Core.Provinces;
using Simulator.Core.Worlds;

namespace Simulator.Grains.Live;

/// <summary>One number of an agent's state, by its bits.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bits">IEEE-754 or two's complement.</param>
/// <param name="IsReal">Whether it is a double.</param>
[GenerateSerializer, Immutable]
public readonly record struct Quantity([property: Id(0)] string Name, [property: Id(1)] long Bits, [property: Id(2)] bool IsReal)
{
    /// <summary>Value and bits.</summary>
    public override string ToString() => IsReal
        ? FormattableString.Invariant($"{BitConverter.Int64BitsToDouble(Bits):R} (0x{Bits:x16})")
        : FormattableString.Invariant($"{Bits} (0x{Bits:x16})");
}

/// <summary>The state of an agent after a week, as numbers that can be compared.</summary>
/// <param name="Agent">Id of the agent.</param>
/// <param name="Quantities">Its numbers.</param>
[GenerateSerializer, Immutable]
public sealed record AgentReading([property: Id(0)] string Agent, [property: Id(1)] ImmutableArray<Quantity> Quantities)
{
    /// <summary>FNV-1a over the bits of all numbers.</summary>
    public ulong Hash => Quantities.Aggregate(14_695_981_039_346_656_037, (hash, quantity) => unchecked((hash ^ (ulong)quantity.Bits) * 1_099_511_628_211));

    /// <summary>A province has no state that changes.</summary>
    public static AgentReading Of(ProvinceParameters province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return new AgentReading(province.Id, []);
    }

    /// <summary>A city after a week.</summary>
    public static AgentReading Of(CityState city, World world, int week)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(world);
        var (means, index) = (city.Means, world.Calendar.Index(week));
        var sheet = new Sheet();
        sheet.Add("promotion money granted, 万元", means.GrantedWan);
        sheet.Add("promotion money spent, 万元", means.SpentWan);
        sheet.Add("leader time, days", means.LeaderDays);
        sheet.Add("target, 万元", means.SignedTarget.Wan);
        sheet.Add("signed this year, 万元", means.SignedThisYear.Wan);
        sheet.Add("pitches", city.Pitches[index]);
        sheet.Add("guests", city.Guests.Sum());
        sheet.Add("media", means.Media);
        sheet.Add("image", means.Image);
        sheet.Add("advocacy, logit", means.Advocacy);
        sheet.Add("deals followed", means.Followed);
        sheet.Add("deals negotiated", means.Negotiated);
        sheet.Add("deals ended", city.Ended.Count);
        sheet.Add("land free, 亩", means.LandFreeMu);
        sheet.Add("purse free, 万元", means.PurseFree.Wan);
        sheet.Add("funds, 万元", city.FundsWan[index]);
        sheet.Add("funds of the cohort, 万元", city.CohortFundsWan[index]);
        foreach (ref readonly var deal in city.Active)
        {
            var name = $"deal with {(deal.Key.Firm < 0 ? "an earlier investor" : world.Firms[deal.Key.Firm].Id)}, birth {deal.Key.Birth}";
            sheet.Add($"{name}, stage", (int)deal.Stage);
            sheet.Add($"{name}, amount, 万元", deal.Amount.Wan);
            sheet.Add($"{name}, forward clock", deal.Forward);
            sheet.Add($"{name}, lapse clock", deal.Lapse);
            sheet.Add($"{name}, funds, 万元", deal.Funds.Wan);
        }

        return new AgentReading(world.Cities[city.Position].Id, sheet.ToImmutable());
    }

    /// <summary>A firm after a week.</summary>
    public static AgentReading Of(in FirmState firm, FirmRelations relations, World world)
    {
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(world);
        var sheet = new Sheet();
        sheet.Add("next arrival", firm.NextArrival);
        sheet.Add("slot", (int)firm.Slot);
        sheet.Add("attentive", firm.Attentive ? 1 : 0);
        sheet.Add("cities considered", firm.Considered);
        sheet.Add("birth of its project", firm.Open.Birth);
        sheet.Add("amount of its project, 万元", firm.Open.Amount.Wan);
        sheet.Add("taste for elsewhere, logit", firm.OutsideTaste);
        sheet.Add("money held, 万元", firm.HeldWan);
        sheet.Add("projects arrived", firm.Tally.Arrived);
        sheet.Add("projects chosen", firm.Tally.Chosen);
        sheet.Add("projects expired", firm.Tally.Expired);
        sheet.Add("negotiations", firm.ProjectCount);
        for (var city = 0; city < world.Cities.Length; city++)
        {
            var (known, courted) = (relations.Peek(firm.Position, city), relations.PeekCourtship(firm.Position, city));
            sheet.Add($"awareness of {world.Cities[city].Id}", known.AwarenessBase);
            sheet.Add($"contacts by {world.Cities[city].Id}", known.ContactBase);
            sheet.Add($"trust in {world.Cities[city].Id}", courted.Trust);
            sheet.Add($"leader time of {world.Cities[city].Id}, days", courted.LeaderDays);
        }

        return new AgentReading(world.Firms[firm.Position].Id, sheet.ToImmutable());
    }

    /// <summary>The first number that differs, as a line; null when all are equal.</summary>
    public string? Difference(AgentReading other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (mine, theirs) in Quantities.Zip(other.Quantities))
        {
            if (mine != theirs)
            {
                return $"{Agent}, {mine.Name}: {mine} in the ensemble, {(mine.Name == theirs.Name ? $"{theirs}" : theirs.Name)} live";
            }
        }

        return Quantities.Length == other.Quantities.Length ? null
            : $"{Agent}, quantities: {Quantities.Length} in the ensemble, {other.Quantities.Length} live";
    }

    private sealed class Sheet
    {
        private readonly ImmutableArray<Quantity>.Builder _quantities = ImmutableArray.CreateBuilder<Quantity>();

        public void Add(string name, double value) => _quantities.Add(new Quantity(name, BitConverter.DoubleToInt64Bits(value), IsReal: true));

        public void Add(string name, long value) => _quantities.Add(new Quantity(name, value, IsReal: false));

        public void Add(string name, int value) => Add(name, (long)value);

        public ImmutableArray<Quantity> ToImmutable() => _quantities.ToImmutable();
    }
}
