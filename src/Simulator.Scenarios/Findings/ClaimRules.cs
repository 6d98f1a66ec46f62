using Simulator.Scenarios.Records;

namespace Simulator.Scenarios.Findings;

/// <summary>Rules about what a record states about itself, and about names.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class ClaimRules
{
    /// <summary>What is stated equals what can be counted.</summary>
    public static RuleOutcome ClaimedCount(PublishedRecord record, string? of)
    {
        var claims = record.Claims.Where(claim => of is null || claim.Id == of)
            .Select(claim => (claim.Id, claim.Stated, Counted: Count(record, claim), Gaps: Gaps(record, claim))).ToList();
        if (claims.Count == 0)
        {
            return RuleOutcome.NotApplicable;
        }

        var details = claims.Select(claim => $"{claim.Id}: {claim.Stated} / {claim.Counted}{claim.Gaps}");
        return RuleOutcome.Of(
            claims.All(claim => claim.Stated == claim.Counted), details, [.. claims.Select(claim => (claim.Id, (double)claim.Counted))]);
    }

    /// <summary>Nobody is named with two offices or spellings.</summary>
    public static RuleOutcome Names(PublishedRecord record)
    {
        var several = record.People.Where(person => person.Roles.Distinct().Skip(1).Any())
            .Select(person => $"{person.Name}: {string.Join(" / ", person.Roles.Distinct())}").ToList();
        return record.People.IsEmpty ? RuleOutcome.NotApplicable : RuleOutcome.Of(several.Count == 0, several, ("people", several.Count));
    }

    private static int Count(PublishedRecord record, RecordClaim claim)
    {
        var events = record.Events.Where(entry => claim.Period.Contains(entry.Days.From));
        return claim.Counts switch
        {
            CountedThing.Events => events.Count(),
            CountedThing.HostedEvents => events.Count(entry => !entry.Attended),
            CountedThing.MonthsWithEvent => events.Select(entry => Show.Month(entry.Days.From)).Distinct().Count(),
            _ => claim.Items,
        };
    }

    private static string Gaps(PublishedRecord record, RecordClaim claim)
    {
        if (claim.Counts != CountedThing.MonthsWithEvent)
        {
            return "";
        }

        var taken = record.Events.Select(entry => Show.Month(entry.Days.From)).ToHashSet(StringComparer.Ordinal);
        var first = new DateOnly(claim.Period.From.Year, claim.Period.From.Month, 1);
        var free = Enumerable.Range(0, claim.Period.Months).Select(month => Show.Month(first.AddMonths(month)))
            .Where(month => !taken.Contains(month));
        return $" (− {string.Join(", ", free)})";
    }
}
