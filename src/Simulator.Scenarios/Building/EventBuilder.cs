using System.Collections.Immutable;
using Simulator.Core.Events;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Tables;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Building;

/// <summary>Events by week and id, each with its name.</summary>
internal static class EventBuilder
{
    public static ImmutableArray<(EventParameters Event, LocalizedText Name)> Build(Section root, Positions positions, Calendar calendar) =>
    [
        .. root.Children("events")
            .Select(entry => (Event: ToEvent(entry, positions, calendar), Name: NameBuilder.NameOf(entry)))
            .OrderBy(pair => pair.Event.Week)
            .ThenBy(pair => pair.Event.Id, StringComparer.Ordinal),
    ];

    private static EventParameters ToEvent(Section entry, Positions positions, Calendar calendar)
    {
        var date = entry.Date("date")!.Value;
        var week = calendar.WeekOf(date);
        var guests = entry.Child("guests");
        return new EventParameters
        {
            Id = entry.Text("id"),
            Week = week,
            Day = date.DayNumber - calendar.DateOf(week).DayNumber,
            Region = positions.Of(IdKind.Region, entry.Text("region")),
            Kind = EventTable.Kind(entry.Text("kind")),
            Hosts = Hosts(entry, positions),
            GuestRegions = guests is null ? [] : positions.Of(IdKind.Region, guests.Items("regions")),
            Seats = guests?.Whole("seats") ?? 0,
            LeaderRank = entry.Whole("rank"),
            Prestige = entry.Number("prestige"),
            ByChambers = entry.Flag("by_chambers"),
            Signs = entry.Flag("signs"),
        };
    }

    private static ImmutableArray<int> Hosts(Section entry, Positions positions) =>
        entry.Items("hosts") is { IsEmpty: false } hosts
            ? positions.Of(IdKind.City, hosts)
            : [.. Enumerable.Range(0, positions.Count(IdKind.City))];
}
