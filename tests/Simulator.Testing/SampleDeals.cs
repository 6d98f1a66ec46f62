using System.Globalization;
using System.Reflection;
using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Events;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Engine.Ledgers;

namespace Simulator.Testing;

/// <summary>Deals, offers and ledger rows for tests.</summary>
public static class SampleDeals
{
    private static readonly uint CityHash = EntityHash.Of("city-0");

    /// <summary>An offer of a numbered firm to city 0.</summary>
    public static Offer Offer(int firm, double amountYi = 5, double landMu = 100, double reservation = 0, double asked = 0.01) =>
        new(firm, 0, 0, Money.FromYi(amountYi), landMu, reservation, asked, 0, 0, Channel.SmallTeam);

    /// <summary>The deal of a numbered firm with city 0, engaged in week 0.</summary>
    public static Deal Engaged(int number, ModelParameters model, KeyedDraws draws, double amountYi = 5, double leader = 0) =>
        DealStep.Engage(
        Offer(number, amountYi) with { Leader = leader }, 0.05, 0, (EntityHash.Of($"firm-{number}"), CityHash), 0, model, draws);

    /// <summary>The same deal after a stretch of time; at reference pace and without ceremonies, unless others are given.</summary>
    public static Deal Advance(
        this Deal deal, double fromWeeks, double toWeeks, ModelParameters model, KeyedDraws draws, DealPace? pace = null, Ceremonies? ceremonies = null)
    {
        DealStep.Advance(ref deal, fromWeeks, toWeeks, pace ?? DealPace.Reference, ceremonies ?? Ceremonies.None, model, draws);
        return deal;
    }

    /// <summary>All public fields of a deal, numbers as their bits: two deals with the same text are the same.</summary>
    public static string Bits(this Deal deal) => string.Join('\n', typeof(Deal).GetFields(BindingFlags.Public | BindingFlags.Instance)
        .Select(field => $"{field.Name} {Bits(field.GetValue(deal)!)}"));

    /// <summary>A ledger row with times by stage; all money in 万元.</summary>
    public static DealRow Row(
        Stage stage, int firm = 0, int city = 0, long amountWan = 10_000, int @event = -1, bool existing = false,
        params (Stage Stage, double Weeks)[] times) =>
        new(firm, city, 0, amountWan, amountWan, 0, 0, @event, Channel.SmallTeam, existing, stage,
            times.Aggregate(DealTimes.None, (sum, time) => sum.With(time.Stage, time.Weeks)));

    /// <summary>A city's ledger with rows and nothing else.</summary>
    public static CityLedger CityLedger(int weeks, params DealRow[] deals) => new()
    {
        Deals = [.. deals],
        Repeats = [],
        Pitches = [.. new int[weeks]],
        FundsWan = [.. new long[weeks]],
        CohortFundsWan = [.. new long[weeks]],
        Guests = [],
        SpentWan = 0,
        IncentivesWan = 0,
    };

    private static string Bits(object value) => value switch
    {
        double number => BitConverter.DoubleToInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture),
        DealTimes times => string.Join(' ', Enum.GetValues<Stage>().Select(stage => Bits(times.At(stage)))),
        _ => value.ToString()!,
    };
}
