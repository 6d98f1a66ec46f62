using System.Collections.Immutable;

namespace Simulator.Scenarios.Shocks;

/// <summary>A named kind of shock.</summary>
/// <param name="Name">As written in scenarios.</param>
/// <param name="Effects">What it changes; a factor in the scenario replaces that of every effect.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record ShockKind(string Name, ImmutableArray<ShockEffect> Effects)
{
    /// <summary>Whether it can strike some cities only.</summary>
    public bool TakesCities { get; init; }

    /// <summary>Whether it can strike some sectors only.</summary>
    public bool TakesSectors { get; init; }

    /// <summary>Whether it is meaningless without sectors.</summary>
    public bool NeedsSectors { get; init; }

    /// <summary>Duration where the scenario states none, weeks; 0 for none.</summary>
    public int Weeks { get; init; }
}
