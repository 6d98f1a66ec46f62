namespace Simulator.Scenarios.Findings;

/// <summary>What a rule found.</summary>
public enum FindingStatus
{
    /// <summary>The rule applies and holds.</summary>
    Pass,

    /// <summary>The rule applies and does not hold.</summary>
    Finding,

    /// <summary>The record prints nothing that the rule looks at.</summary>
    NotApplicable,
}
