using Simulator.Core.Draws;
using Simulator.Core.Worlds;

namespace Simulator.Core.Chambers;

/// <summary>How many members a mandated chamber approaches for a city (M17).</summary>
/// <remarks>docs/model/chambers.md. Pure and thread-safe.</remarks>
public static class ChamberStep
{
    /// <summary>Calls in a week for one of the cities that mandated the chamber: (w·members + calls of its ambassadors)/52, shared among the cities, the fraction rounded by a draw.</summary>
    /// <param name="chamber">The chamber.</param>
    /// <param name="pair">Hash of the chamber and the city.</param>
    /// <param name="mandates">Cities that mandated it.</param>
    /// <param name="week">Week.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static int Calls(ChamberParameters chamber, uint pair, int mandates, int week, KeyedDraws draws)
    {
        ArgumentNullException.ThrowIfNull(chamber);
        var perYear = (chamber.Strength * chamber.Members.Length) + (chamber.Ambassadors * ChamberDefaults.CallsPerAmbassador);
        var u = draws.Uniform(Purpose.Rounding, pair, 0, KeyedDraws.Tick(week));
        return (int)Math.Floor((perYear / Calendar.WeeksPerYear / mandates) + u);
    }
}
