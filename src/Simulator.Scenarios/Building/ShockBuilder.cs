using System.Collections.Immutable;
using Simulator.Core.Shocks;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Shocks;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Building;

/// <summary>Shocks in the order of the file; a kind that changes several things gives several.</summary>
internal static class ShockBuilder
{
    public static ImmutableArray<ShockParameters> Build(Section root, Positions positions, Calendar calendar) =>
        [.. root.Children("shocks").SelectMany(shock => ToShocks(shock, positions, calendar))];

    public static ImmutableArray<LocalizedText> Names(Section root) =>
    [
        .. root.Children("shocks").SelectMany(shock => Enumerable.Repeat(NameBuilder.NameOf(shock), KindOf(shock).Effects.Length)),
    ];

    private static IEnumerable<ShockParameters> ToShocks(Section shock, Positions positions, Calendar calendar)
    {
        var kind = KindOf(shock);
        var from = Moments.Week(shock.Find("from"), calendar)!.Value;
        var weeks = shock.Has("weeks") ? shock.Whole("weeks") : kind.Weeks;
        return kind.Effects.Select((effect, position) => new ShockParameters
        {
            Id = position == 0 ? shock.Text("id") : $"{shock.Text("id")}.{position + 1}",
            Field = effect.Field,
            Factor = shock.FindNumber("factor") ?? effect.Factor,
            FromWeek = from,
            ToWeek = Moments.Week(shock.Find("to"), calendar) ?? (from + weeks),
            RampWeeks = shock.Whole("ramp"),
            Cities = positions.Of(IdKind.City, shock.Items("cities")),
            Sectors = positions.Of(IdKind.Sector, shock.Items("sectors")),
        });
    }

    private static ShockKind KindOf(Section shock) => ShockKinds.Find(shock.Text("kind"));
}
