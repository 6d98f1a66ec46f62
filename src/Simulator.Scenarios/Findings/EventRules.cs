using Simulator.Scenarios.Records;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Findings;

/// <summary>Rules about events.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class EventRules
{
    /// <summary>All events were the campaign's own.</summary>
    public static RuleOutcome Roles(PublishedRecord record)
    {
        var attended = record.Events.Count(entry => entry.Attended);
        var signing = record.Events.Count(entry => entry.ReportsSignings);
        return record.Events.IsEmpty
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(
                attended == 0, [$"{record.Events.Length} / {attended} / {signing}"],
                ("events", record.Events.Length), ("attended", attended), ("with_signings", signing));
    }

    /// <summary>No two events fall on one day in different places.</summary>
    public static RuleOutcome SameDay(PublishedRecord record)
    {
        var dated = record.Events.Where(entry => entry.Days is not null).ToList();
        if (dated.Count < 2)
        {
            return RuleOutcome.NotApplicable;
        }

        var clashes =
            from first in dated
            from second in dated
            where string.CompareOrdinal(first.Id, second.Id) < 0 && first.Place != second.Place && Overlap(first.Days!, second.Days!)
            select $"{NumberText.Date(Later(first.Days!.From, second.Days!.From))}: {first.Place} / {second.Place}";
        var found = clashes.ToList();
        return RuleOutcome.Of(found.Count == 0, found, ("pairs", found.Count));
    }

    private static bool Overlap(RecordPeriod first, RecordPeriod second) => first.From <= second.To && second.From <= first.To;

    private static DateOnly Later(DateOnly first, DateOnly second) => first > second ? first : second;
}
