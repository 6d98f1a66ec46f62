using System.Collections.Immutable;
using Simulator.Analysis.Histories;
using Simulator.Core.Deals;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Observation;

/// <summary>Turns what a simulation did into what the counters of a record would have reported (O2).</summary>
/// <remarks>Landings, starts, production and funds are shares of what the same simulation signed on the same basis; everything else is
/// reported as it is. Immutable and thread-safe.</remarks>
public sealed class RecordObservation
{
    private readonly ImmutableArray<RecordFigure> _figures;
    private readonly ImmutableArray<int> _signed;
    private readonly ObservationLayer _layer;

    /// <summary>An observation of the figures of one record.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="layer">The layer.</param>
    public RecordObservation(ImmutableArray<RecordFigure> figures, ObservationLayer layer)
    {
        _figures = figures;
        _layer = layer;
        _signed = [.. figures.Select(Denominator)];
    }

    /// <summary>The reported values of one simulation.</summary>
    /// <param name="values">True values by figure and replicate.</param>
    /// <param name="excessScore">Standard normal score of the reporters' excess.</param>
    /// <param name="scatterScore">Standard normal score of the scatter, by figure.</param>
    public ImmutableArray<ImmutableArray<double>> Report(
        ImmutableArray<ImmutableArray<double>> values, double excessScore, Func<int, double> scatterScore)
    {
        ArgumentNullException.ThrowIfNull(scatterScore);
        return [.. values.Select((figure, i) => _signed[i] < 0 ? figure : Report(i, figure, values[_signed[i]], excessScore, scatterScore(i)))];
    }

    /// <summary>The values that reporters with the mean excess and without scatter give.</summary>
    /// <param name="values">True values by figure and replicate.</param>
    public ImmutableArray<ImmutableArray<double>> ReportMean(ImmutableArray<ImmutableArray<double>> values) => Report(values, 0, _ => 0);

    private ImmutableArray<double> Report(
        int at, ImmutableArray<double> values, ImmutableArray<double> signed, double excessScore, double scatterScore) =>
    [
        .. values.Select((value, r) => signed[r] <= 0 ? value
            : signed[r] * _layer.Report(OutcomeOf(_figures[at])!.Value, value / signed[r], _figures[at].CountedBy, excessScore, scatterScore)),
    ];

    /// <summary>Position of the figure that says what was signed; -1 where the figure is no share of it.</summary>
    private int Denominator(RecordFigure figure)
    {
        if (OutcomeOf(figure) is not { } outcome || figure is { IsWhole: false } or { Event: not null })
        {
            return -1;
        }

        var metric = outcome == Outcome.Funds ? RecordMetric.TotalInvestment : RecordMetric.Count;
        return _figures.Index().Where(entry => entry.Item.Stage == Stage.Signed && entry.Item.Metric == metric
                && entry.Item is { IsWhole: true, Event: null })
            .Select(entry => entry.Index).DefaultIfEmpty(-1).First();
    }

    private static Outcome? OutcomeOf(RecordFigure figure) => figure switch
    {
        { Metric: RecordMetric.FundsInPlace } => Outcome.Funds,
        { Metric: not RecordMetric.Count } => null,
        { Stage: Stage.Registered } => Outcome.Fulfilled,
        { Stage: Stage.Started } => Outcome.Started,
        { Stage: Stage.InProduction } => Outcome.Produced,
        _ => null,
    };
}
