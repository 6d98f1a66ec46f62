using System.Collections.Immutable;
using Simulator.Scenarios.Populations;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Loading;

/// <summary>Names of a world's agents and surroundings, by position.</summary>
/// <remarks>Names of generated firms are made when they are asked for. Immutable and thread-safe.</remarks>
public sealed record ScenarioNames
{
    /// <summary>Sectors.</summary>
    public required ImmutableArray<LocalizedText> Sectors { get; init; }

    /// <summary>Regions.</summary>
    public required ImmutableArray<LocalizedText> Regions { get; init; }

    /// <summary>Provinces.</summary>
    public required ImmutableArray<LocalizedText> Provinces { get; init; }

    /// <summary>Cities.</summary>
    public required ImmutableArray<LocalizedText> Cities { get; init; }

    /// <summary>Classes of firms.</summary>
    public required ImmutableArray<LocalizedText> FirmClasses { get; init; }

    /// <summary>Chambers.</summary>
    public ImmutableArray<LocalizedText> Chambers { get; init; } = [];

    /// <summary>Events, in the world's order: by week and id.</summary>
    public ImmutableArray<LocalizedText> Events { get; init; } = [];

    /// <summary>Shocks, in the world's order: one kind may give several.</summary>
    public ImmutableArray<LocalizedText> Shocks { get; init; } = [];

    internal FirmNames Firms { get; init; } = FirmNames.None;

    /// <summary>The name of a firm.</summary>
    /// <param name="position">Position of the firm in the world.</param>
    public LocalizedText Firm(int position) => Firms.At(position);
}
