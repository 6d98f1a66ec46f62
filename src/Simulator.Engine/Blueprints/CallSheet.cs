using Simulator.Core.Cities;
using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Core.Worlds;

namespace Simulator.Engine.Blueprints;

/// <summary>A city's standing judgement of all firms: e^score without what changes from week to week (M4), for each kind of list.</summary>
/// <remarks>Immutable and thread-safe; lists for events are made when first asked for.</remarks>
public sealed class CallSheet
{
    /// <summary>Scores beyond it, on either side, are as good as never and always; weights stay finite.</summary>
    private const double LargestScore = 80;

    private readonly World _world;
    private readonly Lazy<FirmRoll>[] _byEvent;
    private readonly Lazy<FirmRoll> _top;

    /// <param name="world">The world.</param>
    /// <param name="firms">All firms of the world.</param>
    /// <param name="geography">Distances, fit and ties.</param>
    /// <param name="model">The parameters.</param>
    /// <param name="city">Position of the city.</param>
    internal CallSheet(World world, FirmRoll firms, Geography geography, ModelParameters model, int city)
    {
        _world = world;
        All = firms.Weighted(
            world.Firms.Select(firm => (float)Math.Exp(Math.Clamp(Score(firm, geography, model, city), -LargestScore, LargestScore))));
        _top = new Lazy<FirmRoll>(OnlyTop);
        _byEvent = [.. world.Events.Select(e => new Lazy<FirmRoll>(() => All.Only(firm => e.Welcomes(world.Firms[firm].Region))))];
    }

    /// <summary>All firms.</summary>
    public FirmRoll All { get; }

    /// <summary>The tenth of the firms with the most capital.</summary>
    public FirmRoll Top => _top.Value;

    /// <summary>The firms that an event welcomes.</summary>
    /// <param name="eventIndex">Position of the event.</param>
    public FirmRoll ForEvent(int eventIndex) => _byEvent[eventIndex].Value;

    private double Score(FirmParameters firm, Geography geography, ModelParameters model, int city) => TargetingStep.FixedScore(
        geography.Fit(city, firm.Sector), geography.Tie(firm, city), firm.Capital.Yi, geography.LogDistance(firm.Region, city),
        _world.Cities[city].Strategy, model.Targeting);

    private FirmRoll OnlyTop()
    {
        var rank = (int)Math.Ceiling(_world.Firms.Length * CityDefaults.TopFirmShare);
        var threshold = _world.Firms.Select(firm => firm.Capital).OrderDescending().ElementAtOrDefault(Math.Max(0, rank - 1));
        return All.Only(firm => _world.Firms[firm].Capital >= threshold);
    }
}
