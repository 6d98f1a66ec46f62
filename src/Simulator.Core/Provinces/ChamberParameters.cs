using System.Collections.Immutable;
using Simulator.Core.Draws;

namespace Simulator.Core.Provinces;

/// <summary>A chamber of commerce or hometown association that can speak for cities: what is fixed during a run.</summary>
/// <remarks>docs/model/entities.md. Immutable and thread-safe.</remarks>
public sealed record ChamberParameters
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

    /// <summary>Hash of the id, by which the chamber enters draws.</summary>
    public uint Hash { get; private init; }

    /// <summary>Position of the province that can mandate it 授牌.</summary>
    public required int Province { get; init; }

    /// <summary>w: strength, unitless, in [0, 1].</summary>
    public double Strength { get; init; } = ChamberDefaults.Strength;

    /// <summary>Ambassadors 招商大使, each of whom adds a call per month, people.</summary>
    public int Ambassadors { get; init; }

    /// <summary>Positions of its members among the firms, ascending.</summary>
    public ImmutableArray<int> Members { get; init; } = [];
}
