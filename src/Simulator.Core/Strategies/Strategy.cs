using System.Collections.Immutable;

namespace Simulator.Core.Strategies;

/// <summary>How a city spends its promotion budget and whom it looks for (section 2.7 of docs/model).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Strategy
{
    /// <summary>Number of channels, the length of <see cref="Shares"/>.</summary>
    public const int ChannelCount = (int)Channel.Advocacy + 1;

    /// <summary>Id in scenario files.</summary>
    public required string Id { get; init; }

    /// <summary>Share of the budget by <see cref="Channel"/>, unitless; sums to 1, or to 0 for a city that does nothing.</summary>
    public required ImmutableArray<double> Shares { get; init; }

    /// <summary>Factor on θ_fit, unitless.</summary>
    public double FitFactor { get; init; } = 1;

    /// <summary>Factor on θ_tie, unitless.</summary>
    public double TieFactor { get; init; } = 1;

    /// <summary>Factor on θ_gap, unitless.</summary>
    public double GapFactor { get; init; } = 1;

    /// <summary>Whether firms are called on without regard to any score.</summary>
    public bool Indiscriminate { get; init; }

    /// <summary>Rank of the host of the city's own sessions, in [0, 3].</summary>
    public int SessionRank { get; init; } = 1;

    /// <summary>Whether roadshow money is kept for the events of the scenario instead of the city's own sessions.</summary>
    public bool SavesForEvents { get; init; }

    /// <summary>Factor on the officers that after-care money buys, unitless.</summary>
    public double OfficerFactor { get; init; } = 1;

    /// <summary>Share of the budget that goes to a channel, unitless, in [0, 1].</summary>
    /// <param name="channel">The channel.</param>
    public double Share(Channel channel) => Shares[(int)channel];
}
