using Simulator.Core.Messages;
using Simulator.Core.Worlds;

namespace Simulator.Core.Firms;

/// <content>Phase Offer, first half: the firm hears pitches; awareness, fatigue and its list of cities change (M6, M7, M18; docs/model/awareness.md).</content>
public static partial class FirmStep
{
    /// <summary>Hears all pitches of a week.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="relations">Its relations.</param>
    /// <param name="pitches">The pitches, by city and slot.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where gains of awareness go.</param>
    public static void Hear(
        ref FirmState firm, FirmRelations relations, ReadOnlySpan<Pitch> pitches, in WeekContext now, IFirmOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(outbox);
        CatchUp(ref firm, relations, now);
        foreach (ref readonly var pitch in pitches)
        {
            Hear(ref firm, relations, pitch, now, outbox);
        }
    }

    /// <summary>A contact raises awareness to 1 − (1 − a)·e^(−e_ch), and fatigue by one contact (M6, M18).</summary>
    /// <param name="known">How well the firm knows the city.</param>
    /// <param name="course">What media, peers and forgetting have done since the start.</param>
    /// <param name="weight">Weight of a contact made now, unitless.</param>
    /// <param name="missed">e^(−e_ch), unitless.</param>
    public static void Contact(ref Acquaintance known, in AwarenessMap course, double weight, double missed)
    {
        SetAwareness(ref known, 1 - ((1 - Awareness(known, course)) * missed), course);
        known.ContactBase += weight;
    }

    /// <summary>A pitch adds to what the firm has heard of the city for a project (M7).</summary>
    /// <param name="courted">What the firm feels about the city, which is on the list for the project.</param>
    /// <param name="pitch">The pitch.</param>
    public static void Consider(ref Courtship courted, in Pitch pitch)
    {
        courted.LeaderDays += pitch.LeaderDays;
        courted.Incentive = Math.Max(courted.Incentive, pitch.Incentive);
        courted.ByChamber |= pitch.ByChamber;
        courted.InPerson |= !pitch.Online;
    }

    private static void Hear(ref FirmState firm, FirmRelations relations, in Pitch pitch, in WeekContext now, IFirmOutbox outbox)
    {
        var weight = now.Atlas.ContactWeight(now.Week);
        relations.ProvinceContacts(firm.Position, now.Atlas.Tables.CityProvinces[pitch.City]) += weight;
        ref readonly var course = ref CourseOf(firm.Position, pitch.City, now);
        ref var known = ref relations.Touch(firm.Position, pitch.City);
        var before = Awareness(known, course);
        Contact(ref known, course, weight, now.Atlas.ContactMissed);
        SendGain(firm.Position, pitch.City, Awareness(known, course) - before, now, outbox);
        if (ProjectToHearFor(firm) is { } birth)
        {
            Consider(ref firm, relations, pitch, birth, now);
        }
    }

    private static void Consider(ref FirmState firm, FirmRelations relations, in Pitch pitch, int birth, in WeekContext now)
    {
        ref var courted = ref relations.TouchCourtship(firm.Position, pitch.City);
        if (courted.Birth != birth)
        {
            courted.Enlist(birth, TasteFor(firm.Position, pitch.City, birth, now), pitch.Channel);
            var isOpen = firm.Slot == ProjectSlot.Open;
            firm.Considered += isOpen ? 1 : 0;
            firm.FreshForSwitch |= !isOpen;
            firm.Attentive = true;
        }

        Consider(ref courted, pitch);
    }

    /// <summary>The project that a pitch is heard for: the open one, else the youngest that could go to another city (M13).</summary>
    private static int? ProjectToHearFor(in FirmState firm)
    {
        if (firm.Slot == ProjectSlot.Open)
        {
            return firm.Open.Birth;
        }

        var switchable = firm.Switchable();
        return switchable < 0 ? null : firm.Projects[switchable].Offer.Birth;
    }
}
