using System.Collections.Immutable;

namespace Simulator.Figures.Summaries;

/// <summary>The difference of two alternatives over time, with the interval of its mean and the week one overtakes the other.</summary>
public sealed record DifferenceFigure : FigureSummary
{
    /// <summary>Last day of each week.</summary>
    public required ImmutableArray<DateOnly> Dates { get; init; }

    /// <summary>Mean of first minus second, a value per date.</summary>
    public required ImmutableArray<double> Mean { get; init; }

    /// <summary>Lower end of the 95% interval of the mean.</summary>
    public required ImmutableArray<double> Lower { get; init; }

    /// <summary>Upper end of the 95% interval of the mean.</summary>
    public required ImmutableArray<double> Upper { get; init; }

    /// <summary>5% quantile of the difference over replicates.</summary>
    public required ImmutableArray<double> P05 { get; init; }

    /// <summary>95% quantile of the difference over replicates.</summary>
    public required ImmutableArray<double> P95 { get; init; }

    /// <summary>When one overtakes the other for good; null where neither does.</summary>
    public DateOnly? Overtaken { get; init; }

    /// <summary>Name of the one that overtakes.</summary>
    public string Leader { get; init; } = "";
}
