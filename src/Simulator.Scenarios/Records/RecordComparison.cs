using System.Collections.Immutable;
using Simulator.Core.Reporting;
using Simulator.Core.Worlds;

namespace Simulator.Scenarios.Records;

/// <summary>A printed figure and the statistic that a run yields for it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Figure">The printed figure; without a value where the print has none, so it is shown but never fitted.</param>
/// <param name="Statistic">The statistic.</param>
public sealed record RecordComparison(RecordFigure Figure, Statistic Statistic);

/// <summary>Pairs printed figures with the statistics that a run yields.</summary>
/// <remarks>Pure and thread-safe.</remarks>
/// <param name="record">The record.</param>
/// <param name="world">The world of the run.</param>
/// <param name="firmClasses">Ids of the classes of firms, by position.</param>
/// <param name="strategy">Name of the variant or strategy in force; null for the scenario's own.</param>
internal sealed class RecordComparisons(PublishedRecord record, World world, ImmutableArray<string> firmClasses, string? strategy)
{
    /// <summary>Comparable figures in the order of the record; none whose days the campaign does not reach.</summary>
    public static ImmutableArray<RecordComparison> Of(PublishedRecord record, World world, ImmutableArray<string> firmClasses, string? strategy)
    {
        var comparisons = new RecordComparisons(record, world, firmClasses, strategy);
        return [.. record.Figures.Select(comparisons.Of).OfType<RecordComparison>()];
    }

    private RecordComparison? Of(RecordFigure figure)
    {
        var isAboutThisRun = figure.Variant is null || figure.Variant == strategy;
        if (!figure.IsRepresented || !isAboutThisRun || (figure.CompareAs ?? figure.Basis) is not { } basis)
        {
            return null;
        }

        var statistic = new Statistic(
            figure.Stage, basis, RecordMetrics.ToModel(figure.Metric), LastWeekOf(figure),
            PositionOf(figure.City, world.Cities, city => city.Id), PositionOf(figure.Event, world.Events, entry => entry.Id),
            figure.AtLeast, figure.Below, PositionOf(figure.FirmClass, firmClasses, id => id),
            Math.Max(0, WeekOf((figure.Period ?? record.Period).From)));
        return IsYielded(statistic) ? new RecordComparison(figure, statistic) : null;
    }

    /// <summary>Whether a run yields the statistic: it lasts long enough, and ledgers hold what is asked for.</summary>
    private bool IsYielded(Statistic statistic) => statistic.Week >= 0 && statistic.Week < world.Calendar.Weeks && statistic.Metric switch
    {
        Metric.FundsGrowth => statistic.FromWeek >= Calendar.WeeksPerYear,
        Metric.FundsInPlace => statistic is { Event: < 0, FirmClass: < 0, AtLeast.Wan: 0, Below.Wan: 0 } || IsFinalCohort(statistic),
        _ => true,
    };

    private bool IsFinalCohort(Statistic statistic) =>
        statistic is { Basis: Basis.Cohort, FromWeek: 0 } && statistic.Week == world.Calendar.Weeks - 1;

    /// <summary>The week at whose end a run is compared; the last whole one before an event where the print gives no day.</summary>
    private int LastWeekOf(RecordFigure figure) => PositionOf(figure.Before, world.Events, entry => entry.Id) is >= 0 and var position
        ? world.Events[position].Week - 1
        : WeekOf(figure.Period?.To ?? record.AsOf);

    private int WeekOf(DateOnly day) => world.Calendar.WeekOf(day);

    private static int PositionOf<T>(string? id, ImmutableArray<T> among, Func<T, string> idOf)
    {
        for (var position = 0; id is not null && position < among.Length; position++)
        {
            if (idOf(among[position]) == id)
            {
                return position;
            }
        }

        return -1;
    }
}
