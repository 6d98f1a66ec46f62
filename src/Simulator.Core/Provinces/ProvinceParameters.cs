using Simulator.Core.Draws;
using Simulator.Core.Units;

namespace Simulator.Core.Provinces;

/// <summary>The jurisdiction above the cities (a province, or a city above its counties): what is fixed during a run.</summary>
/// <remarks>docs/model/entities.md. Immutable and thread-safe.</remarks>
public sealed record ProvinceParameters
{
    /// <summary>Id in the scenario.</summary>
    public required string Id
    {
        get;
        init
        {
            field = value;
            Hash = EntityHash.Of(value);
        }
    }

    /// <summary>Hash of the id, by which the province enters draws.</summary>
    public uint Hash { get; private init; }

    /// <summary>LD: time of its leaders for promotion, days per year.</summary>
    public double LeaderDaysPerYear { get; init; }

    /// <summary>T: target for signed amount, per year.</summary>
    public Money SignedTarget { get; init; }
}
