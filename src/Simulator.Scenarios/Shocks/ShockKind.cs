using System.Collections.Immutable;
using Simulator.Core.Shocks;

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

/// <summary>One thing that a kind of shock changes.</summary>
/// <param name="Field">What changes.</param>
/// <param name="Factor">Factor where the scenario states none, unitless.</param>
internal readonly record struct ShockEffect(ShockField Field, double Factor);

/// <summary>The twelve kinds of shock of section 2.8 of docs/model.</summary>
/// <remarks>Factors of the lockdown and of the credit crunch as there (S4, [R14b]); the others are assumptions [A]. Immutable and
/// thread-safe.</remarks>
internal static class ShockKinds
{
    /// <summary>All kinds, in the order of docs/model.</summary>
    public static ImmutableArray<ShockKind> All { get; } =
    [
        new("event_closure", [new(ShockField.EventSeats, 0)]),
        new("travel_ban", [new(ShockField.Travel, 0)]) { TakesCities = true },
        new("lockdown", [new(ShockField.ClockSpeed, 0.54)]) { TakesCities = true, Weeks = 8 },
        new("macro", [new(ShockField.Macro, 0.9)]),
        new("credit_crunch", [new(ShockField.OpportunityRate, 0.925), new(ShockField.StartSpeed, 0.925)]),
        new("land_freeze", [new(ShockField.LandDelivery, 0)]) { TakesCities = true },
        new("incentive_ban", [new(ShockField.IncentiveCap, 0)]) { TakesCities = true },
        new("leader_turnover", [new(ShockField.LeaderTurnover, 0)]) { TakesCities = true, Weeks = 1 },
        new("rival_surge", [new(ShockField.Rivals, 1.5)]),
        new("sector_boom", [new(ShockField.OpportunityRate, 1.3)]) { TakesSectors = true, NeedsSectors = true },
        new("sector_bust", [new(ShockField.OpportunityRate, 0.7)]) { TakesSectors = true, NeedsSectors = true },
        new("reporting_audit", [new(ShockField.Reporting, 0)]) { TakesCities = true },
    ];
}
