namespace Simulator.Core.Parameters;

/// <summary>All parameters of the model that hold for every agent of a run.</summary>
/// <remarks>Defaults are those of docs/model; keys, ranges and sources: <see cref="ParameterCatalog"/>. Immutable and thread-safe.</remarks>
public sealed record ModelParameters
{
    /// <summary>The defaults.</summary>
    public static ModelParameters Default { get; } = new();

    /// <summary>M1.</summary>
    public OpportunityParameters Opportunity { get; init; } = new();

    /// <summary>M4.</summary>
    public TargetingParameters Targeting { get; init; } = new();

    /// <summary>M5.</summary>
    public AttendanceParameters Attendance { get; init; } = new();

    /// <summary>M6, M17, M18, M19, M20.</summary>
    public AwarenessParameters Awareness { get; init; } = new();

    /// <summary>M7, M8, M9, M13.</summary>
    public ChoiceParameters Choice { get; init; } = new();

    /// <summary>M2, M10, M11.</summary>
    public NegotiationParameters Negotiation { get; init; } = new();

    /// <summary>M12.</summary>
    public ClockParameters Clocks { get; init; } = new();

    /// <summary>M14.</summary>
    public SigningParameters Signing { get; init; } = new();

    /// <summary>M15, M16.</summary>
    public LandingParameters Landing { get; init; } = new();

    /// <summary>M3.</summary>
    public CostParameters Costs { get; init; } = new();
}
