using System.Collections.Immutable;

namespace Simulator.Scenarios.Findings;

/// <summary>What a rule is asked to look at.</summary>
/// <param name="Ids">Ids of targets, breakdowns or claims; empty for all.</param>
internal readonly record struct RuleScope(ImmutableArray<string> Ids)
{
    /// <summary>Everything.</summary>
    public static RuleScope All { get; } = new([]);

    public bool Holds(string id) => Ids.IsEmpty || Ids.Contains(id);
}
