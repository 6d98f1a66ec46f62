using Simulator.Analysis.Runs;

namespace Simulator.Analysis.Comparison;

/// <summary>Words and units of measures in files; the same in every language.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class MeasureWords
{
    /// <summary>Metric and key of the cost of what landed.</summary>
    public const string CostPerLanded = "cost_per_landed";

    /// <summary>The metric as files name it.</summary>
    /// <param name="measure">Any measure.</param>
    public static string Metric(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Quantity switch
        {
            Quantity.Count => FileWords.Metric(Core.Reporting.Metric.Count),
            Quantity.TotalInvestment => FileWords.Metric(Core.Reporting.Metric.TotalInvestment),
            _ => CostPerLanded,
        };
    }

    /// <summary>The unit of a measure.</summary>
    /// <param name="measure">Any measure.</param>
    public static string Unit(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Quantity switch
        {
            Quantity.Count => FileWords.Projects,
            Quantity.TotalInvestment => FileWords.Yi,
            _ => FileWords.WanPerYi,
        };
    }

    /// <summary>Name of a measure among texts: stage and metric.</summary>
    /// <param name="measure">Any measure.</param>
    public static string Key(Measure measure) =>
        measure == Measure.CostPerLanded ? CostPerLanded : $"{Stage(measure)}_{Metric(measure)}";

    /// <summary>The stage as files name it.</summary>
    /// <param name="measure">Any measure.</param>
    public static string Stage(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return FileWords.Stage(measure.Stage);
    }

    /// <summary>The basis as files name it.</summary>
    /// <param name="measure">Any measure.</param>
    public static string Basis(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return FileWords.Basis(measure.Basis);
    }
}
