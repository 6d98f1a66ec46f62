namespace Simulator.Scenarios.Reading;

/// <summary>Kinds of things that have an id. Ids are unique per kind.</summary>
internal enum IdKind
{
    Scenario,
    Sector,
    Region,
    FirmClass,
    Province,
    City,
    Firm,
    Chamber,
    Event,
    Strategy,
    Variant,
    Shock,
    Figure,
    RecordEvent,
    Breakdown,
    Finding,
    Target,
    Claim,
}

/// <summary>Names of kinds of ids.</summary>
internal static class IdKinds
{
    /// <summary>The name of a kind in messages, the same in every language: the key under which it is declared.</summary>
    public static string Name(IdKind kind) => kind switch
    {
        IdKind.Scenario => "scenario",
        IdKind.Sector => "sectors",
        IdKind.Region => "regions",
        IdKind.FirmClass => "firm_classes",
        IdKind.Province => "provinces",
        IdKind.City => "cities",
        IdKind.Firm => "firms",
        IdKind.Chamber => "chambers",
        IdKind.Event or IdKind.RecordEvent => "events",
        IdKind.Strategy => "strategies",
        IdKind.Variant => "variants",
        IdKind.Shock => "shocks",
        IdKind.Figure => "figures",
        IdKind.Breakdown => "breakdowns",
        IdKind.Finding => "findings",
        IdKind.Target => "targets",
        _ => "claims",
    };
}
