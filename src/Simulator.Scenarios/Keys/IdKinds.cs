using System.Collections.Immutable;

namespace Simulator.Scenarios.Keys;

/// <summary>Names of kinds, and which of them enter draws.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class IdKinds
{
    /// <summary>Kinds whose ids enter draws, so that two of them must not share a hash.</summary>
    public static ImmutableArray<IdKind> Drawn { get; } =
        [IdKind.Province, IdKind.City, IdKind.Firm, IdKind.Chamber, IdKind.Event];

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
        IdKind.Event => "events",
        IdKind.Strategy => "strategies",
        IdKind.Variant => "variants",
        IdKind.Shock => "shocks",
        IdKind.Figure => "figures",
        IdKind.RecordEvent => "events",
        IdKind.Breakdown => "breakdowns",
        IdKind.Finding => "findings",
        IdKind.Target => "targets",
        IdKind.Claim => "claims",
        _ => "people",
    };
}
