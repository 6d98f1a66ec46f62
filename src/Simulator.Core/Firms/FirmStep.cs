using Simulator.Core.Draws;
using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Core.Worlds;

namespace Simulator.Core.Firms;

/// <summary>What a firm does in each phase, with the equations it does it by: one file for each phase.</summary>
/// <remarks>A step is a function of the firm's state and relations, of what it has read and of its draws; it changes nothing else but its outbox.
/// docs/model/schedule.md. Thread-safe for different replicates.</remarks>
public static partial class FirmStep
{
    /// <summary>Awareness never lies outside of it.</summary>
    private const double FullAwareness = 1;

    /// <summary>a: awareness now, unitless, in [0, 1] (M6).</summary>
    /// <param name="known">How well the firm knows the city.</param>
    /// <param name="course">What media, peers and forgetting have done since the start.</param>
    public static double Awareness(in Acquaintance known, in AwarenessMap course) =>
        Math.Clamp(course.Apply(known.AwarenessBase), 0, FullAwareness);

    /// <summary>φ: fatigue, unitless: w_φ per contact by the city, w_p per contact by its siblings, decaying (M18).</summary>
    /// <param name="own">Weighted contacts by the city, contacts.</param>
    /// <param name="province">Weighted contacts by all cities of its province, contacts.</param>
    /// <param name="weight">e^(δ·week), the weight of a contact made now, unitless.</param>
    /// <param name="parameters">Parameters of M18.</param>
    public static double Fatigue(double own, double province, double weight, AwarenessParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return ((parameters.FatiguePerContact * own) + (parameters.FatiguePerSiblingContact * (province - own))) / weight;
    }

    /// <summary>Weight e^(δ·week) of a contact made in a week, unitless (M18).</summary>
    /// <param name="week">Week.</param>
    /// <param name="parameters">Parameters of M18.</param>
    public static double ContactWeight(int week, AwarenessParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Exp(parameters.FatigueDecayPerWeek * week);
    }

    /// <summary>ε: a firm's taste for a city in one project, logit: a standard Gumbel variate (M8).</summary>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="city">Hash of the city, or 0 for investing elsewhere.</param>
    /// <param name="birth">Birth of the project.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static double Taste(uint firm, uint city, int birth, KeyedDraws draws) =>
        -Math.Log(-Math.Log(draws.Uniform(Purpose.Taste, firm, city, KeyedDraws.Tick(birth))));

    /// <summary>Before the first week: the firm waits for its first project.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="position">Position of the firm.</param>
    /// <param name="atlas">Tables of the world.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static void Begin(ref FirmState firm, int position, Atlas atlas, KeyedDraws draws)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        firm.Reset(position);
        firm.NextArrival = NextArrival(position, -1, atlas, draws);
    }

    /// <summary>What has happened to the firm since it last acted, without anybody writing to it: its project has expired (M1), leaders have
    /// changed, and with them trust and the attention they gave (docs/model/shocks.md).</summary>
    private static void CatchUp(ref FirmState firm, FirmRelations relations, in WeekContext now)
    {
        if (firm.Slot == ProjectSlot.Open && firm.Open.ExpiryWeek <= now.Week)
        {
            firm.Slot = ProjectSlot.Empty;
            firm.Tally.Expired++;
        }

        if (firm.LeadersSeen >= now.Board.LastTurnover)
        {
            return;
        }

        for (var city = relations.NextCity(firm.Position, 0); city >= 0; city = relations.NextCity(firm.Position, city + 1))
        {
            if (now.Board.LeadersChanged(city) > firm.LeadersSeen)
            {
                ref var courted = ref relations.TouchCourtship(firm.Position, city);
                (courted.Trust, courted.LeaderDays) = (0, 0);
            }
        }

        firm.LeadersSeen = now.Board.LastTurnover;
    }

    private static ref readonly AwarenessMap CourseOf(int firm, int city, in WeekContext now) =>
        ref now.Board.Course(now.Atlas.Tables.FirmSectors[firm], city);

    private static double FatigueOf(int firm, int city, in Acquaintance known, FirmRelations relations, in WeekContext now)
    {
        var province = relations.ProvinceContacts(firm, now.Atlas.Tables.CityProvinces[city]);
        return province == 0
            ? 0
            : Fatigue(known.ContactBase, province, now.Atlas.ContactWeight(now.Week), now.Atlas.Model.Awareness);
    }

    private static Money FreeCapital(in FirmState firm, in WeekContext now) =>
        new(now.Atlas.Tables.CapitalsWan[firm.Position] - firm.HeldWan);

    private static double TasteFor(int firm, int city, int birth, in WeekContext now) =>
        Taste(now.Atlas.Tables.FirmHashes[firm], now.Atlas.Tables.CityHashes[city], birth, now.Draws);

    /// <summary>The awareness that a firm has in a city now.</summary>
    private static void SetAwareness(ref Acquaintance known, double awareness, in AwarenessMap course) =>
        known.AwarenessBase = (Math.Clamp(awareness, 0, FullAwareness) - course.Offset) / course.Factor;

    private static void SendGain(int firm, int city, double gain, in WeekContext now, IFirmOutbox outbox)
    {
        var units = (long)Math.Round(gain * Messages.AwarenessGain.UnitsPerOne);
        if (units != 0)
        {
            outbox.Send(new Messages.AwarenessGain(city, now.Atlas.Tables.FirmSectors[firm], units));
        }
    }

    /// <summary>Money that a firm holds back changes: it may not fall below nothing nor exceed its capital.</summary>
    private static void Hold(ref FirmState firm, long wan, in WeekContext now)
    {
        firm.HeldWan += wan;
        var capital = now.Atlas.Tables.CapitalsWan[firm.Position];
        if (firm.HeldWan < 0 || firm.HeldWan > capital)
        {
            throw Broken(firm, now, "0 ≤ reserved + committed ≤ capital", $"{firm.HeldWan} of {capital} 万元");
        }
    }

    /// <summary>No project is lost: what arrived is open, chosen or expired.</summary>
    private static void CheckTally(in FirmState firm, in WeekContext now)
    {
        var open = firm.Slot == ProjectSlot.Empty ? 0 : 1;
        if (firm.Tally.Arrived != firm.Tally.Chosen + firm.Tally.Expired + open)
        {
            throw Broken(firm, now, "arrivals = open + chosen + expired", $"{firm.Tally}, open: {open}");
        }
    }

    private static ModelInvariantException Broken(in FirmState firm, in WeekContext now, string quantity, string value) =>
        new(now.Atlas.World.Firms[firm.Position].Id, (int)now.Draws.Replicate, now.Week, quantity, value);
}
