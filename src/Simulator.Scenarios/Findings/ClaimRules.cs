using Simulator.Scenarios.Records;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Findings;

/// <summary>Rules about what a record states about itself, and about names.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class ClaimRules
{
    /// <summary>What is stated equals what can be counted.</summary>
    public static RuleOutcome ClaimedCount(PublishedRecord record, RuleScope scope)
    {
        var claims = record.Claims.Where(claim => scope.Holds(claim.Id))
            .Select(claim => (claim.Id, claim.Stated, Counted: Count(record, claim), Gaps: Gaps(record, claim))).ToList();
        if (claims.Count == 0)
        {
            return RuleOutcome.NotApplicable;
        }

        var details = claims.Select(claim => $"{claim.Id}: {Stated(claim.Stated)} / {claim.Counted}{claim.Gaps}");
        return RuleOutcome.Of(
            claims.All(claim => claim.Stated == claim.Counted), details, [.. claims.Select(claim => (claim.Id, (double)claim.Counted))]);
    }

    /// <summary>No number is stated of several things at once.</summary>
    public static RuleOutcome RepeatedNumber(PublishedRecord record, RuleScope scope)
    {
        var claims = record.Claims
            .Where(claim => claim is { Counts: CountedThing.Items, Stated: not null } && scope.Holds(claim.Id)).ToList();
        var repeated = claims.GroupBy(claim => claim.Stated).Where(group => group.Skip(1).Any())
            .Select(group => $"{group.Key}: {string.Join(" / ", group.Select(claim => claim.Id))}").ToList();
        return claims.Count < 2 ? RuleOutcome.NotApplicable : RuleOutcome.Of(repeated.Count == 0, repeated, ("numbers", repeated.Count));
    }

    /// <summary>Nobody is named with two offices or spellings.</summary>
    public static RuleOutcome Names(PublishedRecord record)
    {
        var several = record.People.Where(person => person.Roles.Distinct().Skip(1).Any())
            .Select(person => $"{person.Name}: {string.Join(" / ", person.Roles.Distinct())}").ToList();
        return record.People.IsEmpty ? RuleOutcome.NotApplicable : RuleOutcome.Of(several.Count == 0, several, ("people", several.Count));
    }

    private static string Stated(int? stated) => stated is { } number ? NumberText.Count(number) : "null";

    private static int Count(PublishedRecord record, RecordClaim claim)
    {
        var events = record.Events.Where(entry => entry.Days is { } days && claim.Period.Contains(days.From));
        return claim.Counts switch
        {
            CountedThing.Years => claim.Period.Years,
            CountedThing.Events => events.Count(),
            CountedThing.HostedEvents => events.Count(entry => !entry.Attended),
            CountedThing.MonthsWithEvent => events.Select(entry => NumberText.Month(entry.Days!.From)).Distinct().Count(),
            _ => claim.Items,
        };
    }

    private static string Gaps(PublishedRecord record, RecordClaim claim)
    {
        if (claim.Counts != CountedThing.MonthsWithEvent)
        {
            return "";
        }

        var taken = record.Events.Where(entry => entry.Days is not null).Select(entry => NumberText.Month(entry.Days!.From))
            .ToHashSet(StringComparer.Ordinal);
        var first = new DateOnly(claim.Period.From.Year, claim.Period.From.Month, 1);
        var free = Enumerable.Range(0, claim.Period.Months).Select(month => NumberText.Month(first.AddMonths(month)))
            .Where(month => !taken.Contains(month));
        return $" (− {string.Join(", ", free)})";
    }
}

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
            where string.CompareOrdinal(first.Id, second.Id) < 0 && first.Place is not null && second.Place is not null
                && first.Place != second.Place && Overlap(first.Days!, second.Days!)
            select $"{NumberText.Date(Later(first.Days!.From, second.Days!.From))}: {first.Place} / {second.Place}";
        var found = clashes.ToList();
        return RuleOutcome.Of(found.Count == 0, found, ("pairs", found.Count));
    }

    private static bool Overlap(RecordPeriod first, RecordPeriod second) => first.From <= second.To && second.From <= first.To;

    private static DateOnly Later(DateOnly first, DateOnly second) => first > second ? first : second;
}
