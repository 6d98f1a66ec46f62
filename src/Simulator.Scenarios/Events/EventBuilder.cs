using System.Collections.Immutable;
using Simulator.Core.Events;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Events;

/// <summary>An event and its name.</summary>
/// <param name="Event">The event.</param>
/// <param name="Name">Its name; its id where it has none.</param>
internal readonly record struct NamedEvent(EventParameters Event, LocalizedText Name);

/// <summary>Makes events, by week and id.</summary>
internal static class EventBuilder
{
    /// <summary>The events with their names.</summary>
    public static ImmutableArray<NamedEvent> Build(Section root, IdIndex index, Calendar calendar) =>
    [
        .. root.Get(EventKeys.Events).Values
            .Select(entry => new NamedEvent(ToEvent(entry, index, calendar), CommonKeys.NameOf(entry)))
            .OrderBy(named => named.Event.Week)
            .ThenBy(named => named.Event.Id, StringComparer.Ordinal),
    ];

    private static EventParameters ToEvent(Section entry, IdIndex index, Calendar calendar)
    {
        var date = entry.Get(EventKeys.Date);
        var week = calendar.WeekOf(date);
        var guests = entry.Get(EventKeys.Guests);
        return new EventParameters
        {
            Id = entry.Id,
            Week = week,
            Day = date.DayNumber - calendar.DateOf(week).DayNumber,
            Region = index.Of(IdKind.Region, entry.Get(EventKeys.Region)),
            Kind = entry.Get(EventKeys.Kind),
            Hosts = index.OfAllOr(IdKind.City, entry.Get(EventKeys.Hosts)),
            GuestRegions = index.Of(IdKind.Region, guests.Get(GuestKeys.Regions)),
            Seats = guests.Get(GuestKeys.Seats),
            LeaderRank = entry.Get(EventKeys.Rank),
            Prestige = entry.Get(EventKeys.Prestige),
            ByChambers = entry.Get(EventKeys.ByChambers),
            Signs = entry.Get(EventKeys.Signs),
        };
    }
}
