using System.Collections.Immutable;

namespace Simulator.Scenarios.Findings;

/// <summary>What evaluating a rule gave.</summary>
/// <param name="Status">Whether it holds.</param>
/// <param name="Details">What fills the gap in the rule's message; the same in every language.</param>
/// <param name="Numbers">Numbers by name.</param>
internal sealed record RuleOutcome(FindingStatus Status, string Details, ImmutableArray<NamedNumber> Numbers)
{
    /// <summary>The record prints nothing that the rule looks at.</summary>
    public static RuleOutcome NotApplicable { get; } = new(FindingStatus.NotApplicable, "", []);

    /// <summary>Pass or finding, with what was looked at.</summary>
    public static RuleOutcome Of(bool holds, IEnumerable<string> details, params ReadOnlySpan<(string Name, double Value)> numbers)
    {
        var named = ImmutableArray.CreateBuilder<NamedNumber>(numbers.Length);
        foreach (var (name, value) in numbers)
        {
            named.Add(new NamedNumber(name, value));
        }

        return new RuleOutcome(holds ? FindingStatus.Pass : FindingStatus.Finding, string.Join("; ", details), named.ToImmutable());
    }
}
