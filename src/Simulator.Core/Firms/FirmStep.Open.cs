using Simulator.Core.Draws;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Core.Worlds;

namespace Simulator.Core.Firms;

/// <content>Phase Attend, before invitations are answered: arrivals and inbound interest (M1, M7; docs/model/opportunities.md).</content>
public static partial class FirmStep
{
    /// <summary>A week of arrival: the next is drawn, and a project opens if the slot is free and there is money for it (M1).</summary>
    /// <param name="firm">The firm, whose next arrival is due.</param>
    /// <param name="relations">Its relations.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where possible discoveries are noted.</param>
    public static void Arrive(ref FirmState firm, FirmRelations relations, in WeekContext now, IFirmOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(outbox);
        CatchUp(ref firm, relations, now);
        firm.NextArrival = NextArrival(firm.Position, now.Index, now.Atlas, now.Draws);
        if (firm.Slot != ProjectSlot.Empty)
        {
            return;
        }

        var hash = now.Atlas.Tables.FirmHashes[firm.Position];
        var opened = OpenProject(
            hash, now.Atlas.SizesOfFirm(firm.Position), FreeCapital(firm, now), now.Week, now.Atlas.Model.Opportunity, now.Draws);
        if (opened is not { } opportunity)
        {
            return;
        }

        (firm.Slot, firm.Open, firm.Considered) = (ProjectSlot.Open, opportunity, 0);
        firm.OutsideTaste = Taste(hash, 0, now.Week, now.Draws);
        firm.Tally.Arrived++;
        CheckTally(firm, now);
        ExpectDiscoveries(firm, now, outbox);
    }

    /// <summary>A candidate of inbound interest is due: the firm comes upon the city, or waits for the next candidate (M7).</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="relations">Its relations.</param>
    /// <param name="discovery">What it was to be reminded of.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where the next candidate is noted.</param>
    public static void Awaken(ref FirmState firm, FirmRelations relations, in Discovery discovery, in WeekContext now, IFirmOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(outbox);
        CatchUp(ref firm, relations, now);
        var (city, birth) = (discovery.City, discovery.Birth);
        if (firm.Slot != ProjectSlot.Open || firm.Open.Birth != birth)
        {
            return;
        }

        var (hash, cityHash) = (now.Atlas.Tables.FirmHashes[firm.Position], now.Atlas.Tables.CityHashes[city]);
        var awareness = Awareness(relations.Peek(firm.Position, city), CourseOf(firm.Position, city, now));
        if (Awakens(hash, cityHash, now.Week, awareness, now.Draws))
        {
            Discover(ref firm, relations, city, birth, now);
        }
        else
        {
            Remind(firm, city, NextInbound(hash, cityHash, now.Week, now.Atlas.Model.Choice.InboundRatePerWeek, now.Draws), now, outbox);
        }
    }

    /// <summary>The week of a firm's next arrival.</summary>
    /// <remarks>Equation M1: each week brings one with probability 1 − exp(−λ·M·Δ). Instead of one draw per week, one draw
    /// gives the exposure to the next arrival; the law is the same, and no arrival depends on what the firm does.</remarks>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="lastIndex">Position of the week of the last arrival, or -1 before the first.</param>
    /// <param name="ratePerYear">λ, per year.</param>
    /// <param name="exposure">Cumulative exposure by week at a rate of 1 per year, ascending.</param>
    /// <param name="firstWeek">Week of position 0.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <returns>The position of the week, or the length of <paramref name="exposure"/> when none comes.</returns>
    public static int NextArrival(
        uint firm, int lastIndex, double ratePerYear, ReadOnlySpan<double> exposure, int firstWeek, KeyedDraws draws)
    {
        var u = draws.Uniform(Purpose.Opportunity, firm, 0, KeyedDraws.Tick(firstWeek + lastIndex));
        var soFar = lastIndex < 0 ? 0 : exposure[lastIndex];
        var target = soFar - (Math.Log(1 - u) / ratePerYear);
        var next = exposure[(lastIndex + 1)..].BinarySearch(target);
        return lastIndex + 1 + (next >= 0 ? next : ~next);
    }

    /// <summary>The opportunity that arrives at a firm in a week, or null when the firm has too little money left (M1).</summary>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="sizes">Distribution of its amounts, 亿元.</param>
    /// <param name="free">Money of the firm that is neither reserved nor committed.</param>
    /// <param name="week">The week.</param>
    /// <param name="parameters">Parameters of M1.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static Opportunity? OpenProject(
        uint firm, TruncatedLogNormal sizes, Money free, int week, OpportunityParameters parameters, KeyedDraws draws)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(parameters);
        var tick = KeyedDraws.Tick(week);
        var amountYi = Math.Min(sizes.Quantile(draws.Uniform(Purpose.Size, firm, 0, tick)), free.Yi);
        if (amountYi < parameters.AmountMinYi)
        {
            return null;
        }

        var land = Normal.Quantile(draws.Uniform(Purpose.Land, firm, 0, tick));
        var lifetime = -Math.Log(draws.Uniform(Purpose.Expiry, firm, 0, tick)) * parameters.LifetimeWeeks;
        return new Opportunity(
            week, week + (int)Math.Min(int.MaxValue / 2, Math.Ceiling(lifetime)), Money.FromYi(amountYi),
            parameters.LandMuPerYi * amountYi * Math.Exp(parameters.LandLogSd * land));
    }

    /// <summary>The weeks at which inbound interest in a city may awaken while an opportunity is open (M7): candidates of a Poisson process at rate η, each kept with probability a.</summary>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="city">Hash of the city.</param>
    /// <param name="afterWeek">Week of the last candidate, or of the birth.</param>
    /// <param name="ratePerWeek">η, per week.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <returns>The week of the next candidate; far beyond any horizon when η is 0.</returns>
    public static int NextInbound(uint firm, uint city, int afterWeek, double ratePerWeek, KeyedDraws draws) =>
        AfterWait(draws.Uniform(Purpose.Inbound, firm, city, KeyedDraws.Tick(afterWeek)), afterWeek, ratePerWeek);

    /// <summary>Whether a candidate of inbound interest is kept: with probability a, the firm's awareness of the city (M7).</summary>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="city">Hash of the city.</param>
    /// <param name="week">Week of the candidate.</param>
    /// <param name="awareness">a, unitless, in [0, 1].</param>
    /// <param name="draws">The replicate's draws.</param>
    public static bool Awakens(uint firm, uint city, int week, double awareness, KeyedDraws draws) =>
        draws.Uniform(Purpose.Inbound, firm, city, KeyedDraws.Tick(week), index: 1) < awareness;

    private static int NextArrival(int firm, int lastIndex, Atlas atlas, KeyedDraws draws) => NextArrival(
        atlas.Tables.FirmHashes[firm], lastIndex, atlas.Model.Opportunity.RatePerYear,
        atlas.Tables.Exposures[atlas.Tables.FirmSectors[firm]].AsSpan(), atlas.World.Calendar.FirstWeek, draws);

    /// <summary>First candidates of all cities. A wait is longer than −ln u ≥ 1 − u suggests, so only cities with a small 1 − u can come
    /// before the project's end: the others are not looked at.</summary>
    private static void ExpectDiscoveries(in FirmState firm, in WeekContext now, IFirmOutbox outbox)
    {
        var rate = now.Atlas.Model.Choice.InboundRatePerWeek;
        if (rate <= 0)
        {
            return;
        }

        var scratch = now.Scratch.Reserve(now.Atlas.World.Cities.Length);
        var found = KeyedRace.Collect(
            now.Draws, Purpose.Inbound, now.Atlas.Tables.FirmHashes[firm.Position], now.Atlas.Tables.CityHashes.AsSpan(),
            now.Atlas.Tables.CityWeights.AsSpan(), rate * (firm.Open.ExpiryWeek - now.Week), now.Tick, 0, scratch.Found, scratch.Uniforms);
        for (var i = 0; i < found; i++)
        {
            Remind(firm, scratch.Found[i], AfterWait(scratch.Uniforms[i], now.Week, rate), now, outbox);
        }
    }

    private static int AfterWait(double u, int afterWeek, double ratePerWeek)
    {
        var wait = Math.Ceiling(-Math.Log(u) / ratePerWeek);
        return wait < int.MaxValue / 2 ? afterWeek + (int)wait : int.MaxValue / 2;
    }

    private static void Remind(in FirmState firm, int city, int next, in WeekContext now, IFirmOutbox outbox)
    {
        if (next < firm.Open.ExpiryWeek && next < now.Atlas.World.Calendar.Weeks)
        {
            outbox.Remind(now.Atlas.World.Calendar.Index(next), new Discovery(firm.Position, city, firm.Open.Birth));
        }
    }

    private static void Discover(ref FirmState firm, FirmRelations relations, int city, int birth, in WeekContext now)
    {
        ref var courted = ref relations.TouchCourtship(firm.Position, city);
        if (courted.Birth != birth)
        {
            courted.Enlist(birth, TasteFor(firm.Position, city, birth, now), Channel.Inbound);
            courted.InPerson = true;
            firm.Considered++;
            firm.Attentive = true;
        }
    }
}
