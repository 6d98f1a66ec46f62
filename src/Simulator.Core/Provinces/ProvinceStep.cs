using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Targeting;
using Simulator.Core.Worlds;

namespace Simulator.Core.Provinces;

/// <summary>What a province does in its phase: it shares out targets and leader time among its cities (M2), and its chambers call on their
/// members (M17).</summary>
/// <remarks>docs/model/negotiation.md, chambers.md. Thread-safe for different replicates.</remarks>
public static class ProvinceStep
{
    /// <summary>Before the first week: the province forgets the replicate before.</summary>
    /// <param name="province">The province.</param>
    public static void Begin(ProvinceState province)
    {
        ArgumentNullException.ThrowIfNull(province);
        foreach (var chamber in province.Chambers)
        {
            foreach (var shortlist in chamber.Shortlists)
            {
                shortlist.Clear();
            }
        }
    }

    /// <summary>Phase Instruct: mandates when promotion begins and at each turn of the year, and the chambers' invitations of the week.</summary>
    /// <param name="province">The province.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where mandates and invitations go.</param>
    public static void Instruct(ProvinceState province, in WeekContext now, IProvinceOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(outbox);
        if (now.Atlas.BeginsIn(now.Week))
        {
            province.Chambers = province.ChambersUnder(now.Atlas);
        }

        var start = now.Atlas.World.Calendar.PromotionStartWeek;
        if (now.Week < start)
        {
            return;
        }

        if (Calendar.WeekOfYear(now.Week) == 0 || now.Week == start)
        {
            SendMandates(province, now, outbox);
        }
        else if (now.Atlas.BeginsIn(now.Week))
        {
            ReviseMandates(province, now, outbox);
        }

        province.Introduced.Clear();
        foreach (var chamber in province.Chambers)
        {
            for (var i = 0; i < chamber.Cities.Length; i++)
            {
                Introduce(province, chamber, i, now, outbox);
            }
        }
    }

    /// <summary>The year's mandate of one city: T_c = (1 + amp)·T_p·w_c/Σw, and leader time by a Tullock contest on promotion budgets (M2).</summary>
    /// <param name="province">The province.</param>
    /// <param name="position">Position of the city.</param>
    /// <param name="city">The city.</param>
    /// <param name="siblings">All cities of the province, the city included.</param>
    /// <param name="yearShare">Part of a year until the next mandate, unitless, in (0, 1].</param>
    /// <param name="parameters">Parameters of M2.</param>
    public static Mandate MandateOf(
        ProvinceParameters province, int position, CityParameters city, IReadOnlyList<CityParameters> siblings, double yearShare,
        NegotiationParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(siblings);
        ArgumentNullException.ThrowIfNull(parameters);
        var (weights, efforts) = (0.0, 0.0);
        foreach (var sibling in siblings)
        {
            weights += sibling.TargetWeight;
            efforts += Effort(sibling, parameters);
        }

        var share = weights > 0 ? city.TargetWeight / weights : 0;
        var slots = efforts > 0 ? Effort(city, parameters) / efforts : 0;
        return new Mandate(
            position, province.SignedTarget.Times((1 + parameters.TargetAmplification) * share), province.LeaderDaysPerYear * slots * yearShare);
    }

    /// <summary>Calls of a chamber in a week for one of the cities that mandated it: (w·members + calls of its ambassadors)/52, shared among the
    /// cities, the fraction rounded by a draw (M17).</summary>
    /// <param name="chamber">The chamber.</param>
    /// <param name="pair">Hash of the chamber and the city.</param>
    /// <param name="mandates">Cities that mandated it.</param>
    /// <param name="week">Week.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static int ChamberCalls(ChamberParameters chamber, uint pair, int mandates, int week, KeyedDraws draws)
    {
        ArgumentNullException.ThrowIfNull(chamber);
        var perYear = (chamber.Strength * chamber.Members.Length) + (chamber.Ambassadors * ChamberDefaults.CallsPerAmbassador);
        var u = draws.Uniform(Purpose.Rounding, pair, 0, KeyedDraws.Tick(week));
        return (int)Math.Floor((perYear / Calendar.WeeksPerYear / mandates) + u);
    }

    private static void SendMandates(ProvinceState province, in WeekContext now, IProvinceOutbox outbox)
    {
        foreach (var mandate in MandatesUnder(now.Atlas, province, now.Week))
        {
            outbox.Send(mandate);
        }
    }

    /// <summary>A plan has set other levers in mid-year: cities whose target or leader time is another one now are told the target of the whole
    /// year, and the leader time that is added for the rest of it or taken back.</summary>
    private static void ReviseMandates(ProvinceState province, in WeekContext now, IProvinceOutbox outbox)
    {
        var before = MandatesUnder(now.Atlas.Earlier!, province, now.Week);
        foreach (var (place, mandate) in MandatesUnder(now.Atlas, province, now.Week).Index())
        {
            if (mandate != before[place])
            {
                outbox.Send(mandate with { LeaderDays = mandate.LeaderDays - before[place].LeaderDays, Revises = true });
            }
        }
    }

    private static Mandate[] MandatesUnder(Atlas atlas, ProvinceState province, int week)
    {
        var world = atlas.World;
        var yearShare = (Calendar.WeeksPerYear - Calendar.WeekOfYear(week)) / (double)Calendar.WeeksPerYear;
        var siblings = Array.ConvertAll(province.Cities, city => world.Cities[city]);
        return Array.ConvertAll(province.Cities, city => MandateOf(
            world.Provinces[province.Position], city, world.Cities[city], siblings, yearShare, atlas.Model.Negotiation));
    }

    private static void Introduce(
        ProvinceState province, MandatedChamber chamber, int index, in WeekContext now, IProvinceOutbox outbox)
    {
        var city = chamber.Cities[index];
        var parameters = now.Atlas.World.Chambers[chamber.Chamber];
        var pair = EntityHash.OfPair(parameters.Hash, now.Atlas.Tables.CityHashes[city]);
        var calls = ChamberCalls(parameters, pair, chamber.Cities.Length, now.Week, now.Draws);
        if (calls == 0)
        {
            return;
        }

        var race = new FirmRanking.Race(pair, now.Atlas.Tables.MembersOf(chamber.Chamber), Bound: 1, now.Week, Index: 0);
        foreach (var member in FirmRanking.First(race, [calls], chamber.Shortlists[index], now.Draws, now.Scratch, new EqualScore()))
        {
            if (province.Introduced.Add((city, member)))
            {
                outbox.Send(new Invitation(city, member, Channel.Chamber, -1, 0, ByChamber: true));
            }
        }
    }

    private static double Effort(CityParameters city, NegotiationParameters parameters) =>
        city.PromotionWanPerYear > 0 ? Math.Pow(city.PromotionWanPerYear, parameters.TullockExponent) : 0;

    private readonly struct EqualScore : IWeeklyScore
    {
        public void Fill(ReadOnlySpan<int> firms, Span<double> scores) => scores[..firms.Length].Clear();
    }
}
