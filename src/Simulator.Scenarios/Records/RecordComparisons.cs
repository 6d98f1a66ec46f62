using System.Collections.Immutable;
using Simulator.Core.Reporting;
using Simulator.Core.Worlds;

namespace Simulator.Scenarios.Records;

/// <summary>Pairs printed figures with the statistics that a run yields.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class RecordComparisons
{
    /// <summary>Comparable figures in the order of the record; none where the campaign does not reach the record's date.</summary>
    public static ImmutableArray<RecordComparison> Of(PublishedRecord record, World world)
    {
        var week = world.Calendar.WeekOf(record.AsOf);
        return week >= world.Calendar.Weeks
            ? []
            : [.. record.Figures.Select(figure => Of(figure, world, week)).OfType<RecordComparison>()];
    }

    private static RecordComparison? Of(RecordFigure figure, World world, int week)
    {
        if (RecordWords.ToModel(figure.Metric) is not { } metric || (figure.CompareAs ?? figure.Basis) is not { } basis)
        {
            return null;
        }

        return new RecordComparison(figure, new Statistic(
            figure.Stage, basis, metric, week, PositionOf(figure.City, world.Cities, city => city.Id),
            PositionOf(figure.Event, world.Events, entry => entry.Id), figure.AtLeast, figure.Below));
    }

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
