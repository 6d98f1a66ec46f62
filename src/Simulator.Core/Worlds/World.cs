using System.Collections.Immutable;
using Simulator.Core.Cities;
using Simulator.Core.Events;
using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Core.Provinces;
using Simulator.Core.Shocks;

namespace Simulator.Core.Worlds;

/// <summary>Everything that is fixed during a run: the agents, their surroundings, the calendar and the parameters.</summary>
/// <remarks>Agents refer to each other by position. Positions decide no draw: only ids do. Immutable and thread-safe.</remarks>
public sealed record World
{
    /// <summary>The weeks of the run.</summary>
    public required Calendar Calendar { get; init; }

    /// <summary>Ids of the sectors.</summary>
    public required ImmutableArray<string> Sectors { get; init; }

    /// <summary>Places of head offices and events.</summary>
    public required ImmutableArray<RegionParameters> Regions { get; init; }

    /// <summary>Jurisdictions above the cities.</summary>
    public required ImmutableArray<ProvinceParameters> Provinces { get; init; }

    /// <summary>Cities, counties and zones that look for investors.</summary>
    public required ImmutableArray<CityParameters> Cities { get; init; }

    /// <summary>Investor firms.</summary>
    public required ImmutableArray<FirmParameters> Firms { get; init; }

    /// <summary>Chambers of commerce.</summary>
    public ImmutableArray<ChamberParameters> Chambers { get; init; } = [];

    /// <summary>Dated events, by week and id.</summary>
    public ImmutableArray<EventParameters> Events { get; init; } = [];

    /// <summary>Shocks.</summary>
    public ImmutableArray<ShockParameters> Shocks { get; init; } = [];

    /// <summary>Direct high-speed rail lines from a region to a city.</summary>
    public ImmutableArray<RailLink> DirectRail { get; init; } = [];

    /// <summary>Weight of sector j as supplier or customer of sector k, at k·K + j, unitless; empty for none.</summary>
    public ImmutableArray<double> SupplyLinks { get; init; } = [];

    /// <summary>Parameters of the model.</summary>
    public ModelParameters Model { get; init; } = ModelParameters.Default;

    /// <summary>Parameters that are drawn anew in each replicate.</summary>
    public ImmutableArray<ParameterPrior> Priors { get; init; } = [];

    /// <summary>Levers that cities and provinces set from a week on; of plans of one week, a later one in the list comes last.</summary>
    public ImmutableArray<Plan> Plans { get; init; } = [];

    /// <summary>The world with cities and provinces as its plans have made them by a week.</summary>
    /// <param name="week">Week relative to the start of the campaign.</param>
    public World At(int week) =>
        Plans.Where(plan => plan.FromWeek <= week).OrderBy(plan => plan.FromWeek).Aggregate(this, (world, plan) => plan.ApplyTo(world));
}
