using System.Collections.Immutable;
using Simulator.Core.Shocks;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Shocks;

/// <summary>Makes shocks in the order of the file; a kind that changes several things gives several.</summary>
internal static class ShockBuilder
{
    /// <summary>The shocks.</summary>
    public static ImmutableArray<ShockParameters> Build(Section root, IdIndex index, Calendar calendar) =>
        [.. root.Get(ShockKeys.Shocks).Values.SelectMany(shock => ToShocks(shock, index, calendar))];

    /// <summary>Their names, as many as there are shocks.</summary>
    public static ImmutableArray<LocalizedText> Names(Section root) =>
    [
        .. root.Get(ShockKeys.Shocks).Values
            .SelectMany(shock => Enumerable.Repeat(CommonKeys.NameOf(shock), shock.Get(ShockKeys.Kind).Effects.Length)),
    ];

    private static IEnumerable<ShockParameters> ToShocks(Section shock, IdIndex index, Calendar calendar)
    {
        var kind = shock.Get(ShockKeys.Kind);
        var from = shock.Get(ShockKeys.From).WeekIn(calendar);
        var to = shock.Find(ShockKeys.To)?.WeekIn(calendar) ?? (from + (shock.Find(ShockKeys.Weeks) ?? kind.Weeks));
        return kind.Effects.Select((effect, position) => new ShockParameters
        {
            Id = position == 0 ? shock.Id : $"{shock.Id}.{position + 1}",
            Field = effect.Field,
            Factor = shock.Find(ShockKeys.Factor) ?? effect.Factor,
            FromWeek = from,
            ToWeek = to,
            RampWeeks = shock.Get(ShockKeys.Ramp),
            Cities = index.Of(IdKind.City, shock.Get(ShockKeys.Cities)),
            Sectors = index.Of(IdKind.Sector, shock.Get(ShockKeys.Sectors)),
        });
    }
}
