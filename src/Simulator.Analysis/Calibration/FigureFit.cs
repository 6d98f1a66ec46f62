using System.Collections.Immutable;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Calibration;

/// <summary>How far a simulation lies from the figures of a record (C4).</summary>
/// <remarks>docs/model/calibration.md. Implausibility of a figure: |printed − mean| ÷ √(variance of the mean's replicates + (0.15·printed)² +
/// printed for counts + 0.1² for shares); the 15% stand for what the model cannot meet. Immutable and thread-safe.</remarks>
/// <param name="Distance">Root mean square of the implausibilities.</param>
/// <param name="Largest">The largest of them; above 3 a parameter set is implausible.</param>
public readonly record struct FigureFit(double Distance, double Largest)
{
    /// <summary>Largest implausibility of a set that is not ruled out (Vernon, Goldstein and Bower 2010).</summary>
    public const double Cutoff = 3;

    /// <summary>What a model of firms and cities cannot meet however its parameters are set, as a part of the figure: without it the best
    /// of wrong sets would look certain.</summary>
    private const double Discrepancy = 0.15;
    private const double ShareError = 0.1;

    /// <summary>The fit of a simulation.</summary>
    /// <param name="figures">Printed figures.</param>
    /// <param name="values">Values by figure and replicate, in the units of the figures.</param>
    public static FigureFit Of(IReadOnlyList<RecordFigure> figures, IReadOnlyList<ImmutableArray<double>> values)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(values);
        var implausible = figures.Select((figure, i) => Implausibility(figure, values[i])).ToArray();
        return implausible.Length == 0
            ? default
            : new FigureFit(Math.Sqrt(implausible.Average(value => value * value)), implausible.Max());
    }

    private static double Implausibility(RecordFigure figure, ImmutableArray<double> values)
    {
        var (printed, mean) = (figure.Value!.Value, values.Average());
        var spread = values.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, values.Length - 1);
        var observation = figure.Metric switch
        {
            RecordMetric.Count or RecordMetric.Guests or RecordMetric.HeadlineCount => Math.Max(1, printed),
            RecordMetric.EventShare or RecordMetric.FundsGrowth => ShareError * ShareError,
            _ => 0,
        };
        return Math.Abs(printed - mean) / Math.Sqrt(spread + observation + (Discrepancy * Discrepancy * printed * printed));
    }
}
