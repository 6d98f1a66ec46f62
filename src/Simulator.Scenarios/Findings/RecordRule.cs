using Simulator.Scenarios.Records;

namespace Simulator.Scenarios.Findings;

/// <summary>A rule that reads a record and reports what does not fit.</summary>
/// <param name="Name">Name in record files.</param>
/// <param name="Class">What kind of contradiction or gap it looks for.</param>
/// <param name="Evaluate">From a record, and what to look at in it, to an outcome.</param>
internal sealed record RecordRule(string Name, FindingClass Class, Func<PublishedRecord, RuleScope, RuleOutcome> Evaluate)
{
    /// <summary>A rule that is always about everything.</summary>
    public RecordRule(string name, FindingClass kind, Func<PublishedRecord, RuleOutcome> evaluate)
        : this(name, kind, (record, _) => evaluate(record))
    {
    }
}
