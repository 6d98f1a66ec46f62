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
    private readonly Lazy<float[]>[] _byEvent;
    private readonly Lazy<float[]> _top;
    private readonly Dictionary<float[], double> _totals = [];

    internal CallSheet(World world, Geography geography, ModelParameters model, int city)
    {
        _world = world;
        Hashes = [.. world.Firms.Select(firm => firm.Hash)];
        All = [.. world.Firms.Select(firm => (float)Math.Exp(Math.Clamp(Score(firm, geography, model, city), -LargestScore, LargestScore)))];
        _top = new Lazy<float[]>(OnlyTop);
        _byEvent = [.. world.Events.Select(e => new Lazy<float[]>(() => Only(firm => e.Welcomes(firm.Region))))];
    }

    /// <summary>Hashes of all firms.</summary>
    public uint[] Hashes { get; }

    /// <summary>Weights of all firms, unitless.</summary>
    public float[] All { get; }

    /// <summary>Weights of the tenth of the firms with the most capital, 0 for the others, unitless.</summary>
    public float[] Top => _top.Value;

    /// <summary>Weights of the firms that an event welcomes, 0 for the others, unitless.</summary>
    /// <param name="eventIndex">Position of the event.</param>
    public float[] ForEvent(int eventIndex) => _byEvent[eventIndex].Value;

    /// <summary>Σ of a list's weights, unitless.</summary>
    /// <param name="weights">One of the lists of this sheet.</param>
    public double Total(float[] weights)
    {
        lock (_totals)
        {
            return _totals.TryGetValue(weights, out var total) ? total : _totals[weights] = weights.Sum(weight => (double)weight);
        }
    }

    private double Score(FirmParameters firm, Geography geography, ModelParameters model, int city) => TargetingStep.FixedScore(
        geography.Fit(city, firm.Sector), geography.Tie(firm, city), firm.Capital.Yi, geography.LogDistance(firm.Region, city),
        _world.Cities[city].Strategy, model.Targeting);

    private float[] OnlyTop()
    {
        var rank = (int)Math.Ceiling(_world.Firms.Length * CityDefaults.TopFirmShare);
        var threshold = _world.Firms.Select(firm => firm.Capital).OrderDescending().ElementAtOrDefault(Math.Max(0, rank - 1));
        return Only(firm => firm.Capital >= threshold);
    }

    private float[] Only(Func<FirmParameters, bool> eligible) =>
        [.. All.Select((weight, firm) => eligible(_world.Firms[firm]) ? weight : 0)];
}
