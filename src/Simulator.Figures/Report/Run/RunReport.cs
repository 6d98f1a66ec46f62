using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Runs;

namespace Simulator.Figures.Report.Run;

/// <summary>The report of one run.</summary>
public static class RunReport
{
    private const int DigestDigits = 16;

    /// <summary>Tells a run: results first, then what they rest on.</summary>
    /// <param name="run">The run; its curves are taken as they are, none is computed again.</param>
    /// <param name="origin">What made it.</param>
    /// <param name="culture">The reader's language.</param>
    public static ReportDocument Build(FinishedRun run, ReportOrigin origin, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(origin);
        var context = new RunContext(run, origin, culture);
        return new ReportDocument
        {
            Kind = context.Text.SimulationReport,
            Title = run.Scenario.Title.In(culture),
            Lead = Lead(context),
            Culture = culture,
            Notices = Notices(context),
            Colophon = context.Text.Colophon(origin.Version, run.Digest[..DigestDigits]),
            Sections = [.. Sections(context).OfType<Section>()],
        };
    }

    private static IEnumerable<Section?> Sections(RunContext context) =>
    [
        HeadlineSection.Build(context),
        CurveSections.SignUp(context),
        CurveSections.Landing(context),
        FunnelSection.Build(context),
        PlacesSection.Build(context),
        EventsSection.Build(context),
        DealsSection.Build(context),
        BackgroundSections.Findings(context),
        BackgroundSections.Reading(context),
        BackgroundSections.Provenance(context),
    ];

    private static string Lead(RunContext context)
    {
        var (scenario, calendar) = (context.Run.Scenario, context.Run.Scenario.World.Calendar);
        var lead = context.Text.RunLead(
            scenario.World.Cities.Length, scenario.World.Firms.Length, scenario.World.Events.Length, calendar.Weeks,
            context.Text.LongDate(calendar.Start), context.Replicates, scenario.Strategy, scenario.Seed);
        var plans = scenario.World.Plans;
        return plans.IsEmpty ? lead : context.Text.Sentences(lead, context.Text.PlansNote(plans.Length, plans.Min(plan => plan.FromWeek)));
    }

    private static ImmutableArray<string> Notices(RunContext context) =>
        context.FailedReplicates > 0
            ? [context.Text.MissingReplicates(context.FailedReplicates, context.Replicates + context.FailedReplicates)]
            : [];
}
