using Simulator.Core.Deals;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Records;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Findings;

/// <summary>Rules about the print itself: what it leaves out, repeats, or says of itself.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class PrintRules
{
    private const int StemCount = 10;
    private const int BranchCount = 12;

    /// <summary>A month, days.</summary>
    private const int LongestLagDays = 31;

    /// <summary>A year whose name is 甲子.</summary>
    private const int FirstOfCycle = 4;
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>No slot of the print is without its figure.</summary>
    public static RuleOutcome MissingValues(PublishedRecord record)
    {
        var figures = record.Figures.Where(figure => figure.Value is null).Select(figure => figure.Id);
        var dates = record.Events.Where(entry => entry.Days is null).Select(entry => $"{entry.Id}.date");
        var places = record.Events.Where(entry => entry.Place is null).Select(entry => $"{entry.Id}.place");
        var counts = record.Events.Where(entry => entry.ReportsSignings && entry.SignedCount is null)
            .Select(entry => $"{entry.Id}.signed.count");
        var amounts = record.Events.Where(entry => entry.ReportsSignings && entry.SignedAmount is null)
            .Select(entry => $"{entry.Id}.signed.amount");
        var missing = figures.Concat(dates).Concat(places).Concat(counts).Concat(amounts).Concat(record.Missing).ToList();
        var details = missing.Count > 1 ? missing.Prepend(NumberText.Count(missing.Count)) : missing;
        return RuleOutcome.Of(missing.Count == 0, details, ("slots", missing.Count));
    }

    /// <summary>The print tells what became of the signings.</summary>
    public static RuleOutcome Landing(PublishedRecord record)
    {
        var landed = record.Figures.Count(figure => figure.Stage is >= Stage.Registered and <= Stage.InProduction && figure.Value is not null);
        var signed = record.Figures.Count(figure => figure.Stage == Stage.Signed && figure.Value is not null);
        return RuleOutcome.Of(landed > 0, [$"{signed} / {landed}"], ("signed", signed), ("landed", landed));
    }

    /// <summary>A figure is printed in one way throughout.</summary>
    public static RuleOutcome Restated(PublishedRecord record)
    {
        var restated = record.Figures.Where(figure => !figure.Restatements.IsEmpty).ToList();
        var different = restated.SelectMany(Differences).ToList();
        return restated.Count == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(different.Count == 0, different, ("figures", different.Count));
    }

    /// <summary>No figure is announced before it has happened.</summary>
    public static RuleOutcome Expected(PublishedRecord record)
    {
        var expected = record.Figures.Where(figure => figure.IsExpected).Select(figure => figure.Id).ToList();
        return record.Figures.IsEmpty ? RuleOutcome.NotApplicable : RuleOutcome.Of(expected.Count == 0, expected, ("figures", expected.Count));
    }

    /// <summary>The print appeared within a month of the last day it covers.</summary>
    public static RuleOutcome PublicationLag(PublishedRecord record)
    {
        if (record.Published is not { } published)
        {
            return RuleOutcome.NotApplicable;
        }

        var days = published.DayNumber - record.Period.To.DayNumber;
        var details = $"{NumberText.Date(record.Period.To)} / {NumberText.Date(published)}: {days}";
        return RuleOutcome.Of(days is >= 0 and <= LongestLagDays, [details], ("days", days));
    }

    /// <summary>The year's name in the cycle of sixty is that of the period.</summary>
    public static RuleOutcome YearName(PublishedRecord record)
    {
        // Ten stems and twelve branches advance together, so that pairs repeat after sixty years.
        var year = record.Period.To.Year;
        var at = year - FirstOfCycle;
        var name = $"{Stems[at % StemCount]}{Branches[at % BranchCount]}";
        return record.YearName.Length == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(record.YearName.StartsWith(name, StringComparison.Ordinal), [$"{record.YearName} = {year} ({name})"], ("year", year));
    }

    /// <summary>Every dated production has a dated start before it.</summary>
    public static RuleOutcome MilestoneLags(PublishedRecord record)
    {
        var produced = record.Milestones.Where(milestone => milestone is { Stage: Stage.InProduction, Date: not null }).ToList();
        var open = produced.Where(milestone => !record.Milestones.Any(start =>
                start.Project == milestone.Project && start is { Stage: Stage.Started, Date: not null }))
            .Select(milestone => $"{milestone.Project} {NumberText.Date(milestone.Date!.Value)}").ToList();
        return produced.Count == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(open.Count == 0, open, ("produced", produced.Count), ("without_start", open.Count));
    }

    /// <summary>Nothing in the copy is foreign to the text.</summary>
    public static RuleOutcome Noise(PublishedRecord record) => Noted(record, PassageKind.Noise);

    /// <summary>No character is wrong.</summary>
    public static RuleOutcome Spellings(PublishedRecord record) => Noted(record, PassageKind.Spelling);

    /// <summary>No passage disagrees with another, or with what is known.</summary>
    public static RuleOutcome Contradictions(PublishedRecord record) => Noted(record, PassageKind.Contradiction);

    /// <summary>No amount is converted at a rate that is not printed.</summary>
    public static RuleOutcome ExchangeRates(PublishedRecord record) => Noted(record, PassageKind.ExchangeRate);

    /// <summary>No physical quantity reads as money.</summary>
    public static RuleOutcome PhysicalUnits(PublishedRecord record)
    {
        var physical = record.Passages.Where(passage => passage.Kind == PassageKind.PhysicalUnit).Select(passage => passage.Printed).ToList();
        var money = physical.Where(text => Dimensions.MoneyWan.Find(QuantityText.Split(text).Unit) is not null).ToList();
        return physical.Count == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(money.Count == 0, money.Count == 0 ? physical : money, ("quantities", physical.Count), ("as_money", money.Count));
    }

    private static RuleOutcome Noted(PublishedRecord record, PassageKind kind)
    {
        var noted = record.Passages.Where(passage => passage.Kind == kind)
            .Select(passage => passage.Against.Length == 0 ? passage.Printed : $"{passage.Printed} / {passage.Against}").ToList();
        return noted.Count == 0 ? RuleOutcome.NotApplicable : RuleOutcome.Of(holds: false, noted, ("passages", noted.Count));
    }

    private static IEnumerable<string> Differences(RecordFigure figure) => figure.Restatements
        .Where(place => place.Value != figure.Value || place.Qualifier != figure.Qualifier)
        .Select(place => $"{figure.Id} {Printed(figure, figure.Value, figure.Qualifier)} / "
            + $"{place.Where} {Printed(figure, place.Value, place.Qualifier)}");

    private static string Printed(RecordFigure figure, double? value, string qualifier) =>
        qualifier + (value is not { } number ? "null" : figure.IsMoney ? NumberText.Yi(number) : NumberText.Count(number));
}
