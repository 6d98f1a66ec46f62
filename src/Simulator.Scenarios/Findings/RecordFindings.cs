using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Records;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Findings;

/// <summary>Reads a record against itself: what adds up, what does not, and what the print leaves open.</summary>
/// <remarks>A finding is reported, never smoothed. Pure and thread-safe.</remarks>
public static class RecordFindings
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>What every rule found: first those that the record numbers, in its order, then the other rules.</summary>
    /// <param name="record">The record.</param>
    public static ImmutableArray<RecordFinding> Evaluate(PublishedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var labelled = record.Labels.Select(label => Evaluate(record, Rule(label.Rule), label.Id, new RuleScope(label.Of)));
        var others = RecordRules.All
            .Where(rule => record.Labels.All(label => label.Rule != rule.Name))
            .Select(rule => Evaluate(record, rule, rule.Name, RuleScope.All));
        return [.. labelled, .. others];
    }

    private static RecordRule Rule(string name) => RecordRules.All.First(rule => rule.Name == name);

    private static RecordFinding Evaluate(PublishedRecord record, RecordRule rule, string id, RuleScope scope)
    {
        var outcome = rule.Evaluate(record, scope);
        var key = outcome.Status == FindingStatus.NotApplicable ? "REC_NotApplicable" : $"REC_{rule.Name}_{outcome.Status}";
        var message = new LocalizedText(
            Messages.Format(CultureInfo.InvariantCulture, key, outcome.Details), Messages.Format(Chinese, key, outcome.Details));
        return new RecordFinding(id, rule.Name, rule.Class, outcome.Status, message, outcome.Numbers);
    }
}
