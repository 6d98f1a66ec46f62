using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Comparison;

namespace Simulator.Figures.Report.Comparison;

/// <summary>The report of a comparison.</summary>
public static class ComparisonReport
{
    /// <summary>Tells a comparison: what differs at the end, then week by week, then what it rests on.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="origin">What made it.</param>
    /// <param name="culture">The reader's language.</param>
    public static ReportDocument Build(FinishedComparison comparison, ReportOrigin origin, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(origin);
        var context = new ComparisonContext(comparison, origin, culture);
        return new ReportDocument
        {
            Kind = context.Text.ComparisonReport,
            Title = Title(context),
            Lead = context.Text.ComparisonLead(
                string.Join(", ", comparison.Result.Alternatives), context.Replicates, context.Seed, context.Text.LongDate(context.Date),
                comparison.Week),
            Culture = culture,
            Notices = Notices(context),
            Colophon = context.Text.ComparisonColophon(origin.Version),
            Sections =
            [
                PairsSection.Build(context), .. DifferenceSections.Build(context), BackgroundSections.Reading(context),
                BackgroundSections.Provenance(context),
            ],
        };
    }

    private static string Title(ComparisonContext context) =>
        string.Join(" · ", context.Comparison.Alternatives.Select(alternative => alternative.Scenario.Title.In(context.Culture)).Distinct());

    private static ImmutableArray<string> Notices(ComparisonContext context) =>
    [
        .. context.Comparison.Alternatives.Where(alternative => alternative.Failed > 0)
            .Select(alternative => context.Text.MissingReplicatesOf(
                alternative.Name, alternative.Failed, alternative.Outcome.Ledgers.Length + alternative.Failed)),
        .. context.Shown.Pairs.Where(pair => pair.WithoutValue > 0)
            .Select(pair => context.Text.PairWithoutValue(pair.A, pair.B, pair.WithoutValue, pair.Replicates)),
    ];
}
