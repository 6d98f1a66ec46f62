using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Charts;

/// <summary>The campaign's events over the sign-up curve.</summary>
internal sealed record CalendarChart : FileChart
{
    /// <summary>Last day of each week.</summary>
    public required ImmutableArray<DateOnly> Dates { get; init; }

    /// <summary>Cumulative sign-ups, a value per date.</summary>
    public required BandSeries Band { get; init; }

    /// <summary>Events in order of date.</summary>
    public required ImmutableArray<CalendarEvent> Events { get; init; }

    public static CalendarChart Of(FinishedRun run)
    {
        var (signup, world) = (CurveChart.Signup(run), run.Scenario.World);
        return new CalendarChart
        {
            Name = "calendar",
            Title = ChartText.Both(text => text.CalendarTitle(run.Scenario.Title.In(text.Culture))),
            ValueAxis = signup.ValueAxis,
            Dates = signup.Dates,
            Band = signup.Band,
            Events =
            [
                .. Enumerable.Range(0, world.Events.Length).Select(e => CalendarEvent.Of(run, e)).Where(e => e.Date >= world.Calendar.Start),
            ],
        };
    }
}

/// <summary>New contracts week by week, with the numbered events of the campaign above.</summary>
internal sealed record NewContractsChart : Chart
{
    /// <summary>First day of each week.</summary>
    public required ImmutableArray<DateOnly> Dates { get; init; }

    /// <summary>Mean over replicates, a value per week.</summary>
    public required ImmutableArray<double> Values { get; init; }

    /// <summary>Events in order of date, numbered from 1 as they stand.</summary>
    public required ImmutableArray<CalendarEvent> Events { get; init; }

    public static NewContractsChart Of(FinishedRun run)
    {
        var cumulative = CurveChart.WeeksOf(run, Stage.Signed, Basis.Flow, Metric.Count);
        return new NewContractsChart
        {
            Dates = [.. Enumerable.Range(0, cumulative.Length).Select(run.Scenario.World.Calendar.DateOf)],
            // Means add up, unlike quantiles: the mean of a week is the rise of the cumulative mean.
            Values = [.. cumulative.Select((band, week) => band.Mean - (week > 0 ? cumulative[week - 1].Mean : 0))],
            Events = [.. EventsOf(run).Select(e => CalendarEvent.Of(run, e))],
        };
    }

    /// <summary>Numbers of the campaign's events, in order of date.</summary>
    public static ImmutableArray<int> EventsOf(FinishedRun run)
    {
        var (events, weeks) = (run.Scenario.World.Events, run.Scenario.World.Calendar.Weeks);
        return [.. Enumerable.Range(0, events.Length).Where(e => events[e].Week >= 0 && events[e].Week < weeks).OrderBy(e => events[e].TimeWeeks)];
    }
}

/// <summary>An event of the campaign.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Name">Name.</param>
/// <param name="Signs">Whether contracts are signed there.</param>
internal sealed record CalendarEvent(DateOnly Date, LocalizedText Name, bool Signs)
{
    /// <summary>An event of a run by its number.</summary>
    public static CalendarEvent Of(FinishedRun run, int number)
    {
        var (e, calendar) = (run.Scenario.World.Events[number], run.Scenario.World.Calendar);
        return new CalendarEvent(calendar.DateOf(e.Week).AddDays(e.Day), run.Scenario.Names.Events[number], e.Signs);
    }
}
