using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Units;

namespace Simulator.Core.Firms;

/// <summary>An investor firm: what is fixed during a run.</summary>
/// <remarks>docs/model/entities.md. Immutable and thread-safe.</remarks>
public sealed record FirmParameters
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

    /// <summary>Hash of the id, by which the firm enters draws.</summary>
    public uint Hash { get; private init; }

    /// <summary>Position of the region of its head office.</summary>
    public required int Region { get; init; }

    /// <summary>Position of its sector.</summary>
    public required int Sector { get; init; }

    /// <summary>Position of its class (Hong Kong, private, state-owned, foreign, top 500).</summary>
    public int Class { get; init; }

    /// <summary>Position of the city its owner comes from, or -1.</summary>
    public int HomeCity { get; init; } = -1;

    /// <summary>Position of the province its owner comes from, or -1.</summary>
    public int HomeProvince { get; init; } = -1;

    /// <summary>Positions of the chambers it belongs to, ascending.</summary>
    public ImmutableArray<int> Chambers { get; init; } = [];

    /// <summary>W: money it can invest during the run.</summary>
    public required Money Capital { get; init; }

    /// <summary>μ: logarithm of the median amount of its projects, ln 亿元.</summary>
    public required double AmountLogMedian { get; init; }

    /// <summary>m: invitations it accepts at most in a week.</summary>
    public int AttentionPerWeek { get; init; } = FirmDefaults.AttentionPerWeek;

    /// <summary>n: negotiations it holds at most at a time.</summary>
    public int MaxActiveDeals { get; init; } = FirmDefaults.MaxActiveDeals;
}
