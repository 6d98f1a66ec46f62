namespace Simulator.Scenarios.Keys;

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
    Person,
}
