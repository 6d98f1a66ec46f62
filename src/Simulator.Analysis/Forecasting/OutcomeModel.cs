using System.Collections.Immutable;
using Simulator.Analysis.Histories;
using Simulator.Core.Numerics;

namespace Simulator.Analysis.Forecasting;

/// <summary>What a history teaches about one outcome.</summary>
/// <remarks>docs/model/forecasts.md. Immutable and thread-safe.</remarks>
internal sealed class OutcomeModel
{
    /// <summary>Figures below which nothing is learnt.</summary>
    public const int Fewest = 8;

    private const int Points = 199;

    private readonly OutcomeFeatures _features;
    private readonly ImmutableArray<double> _standard;

    private OutcomeModel(OutcomeFeatures features, ClusteredRegression regression, WidthCorrection width, double freedom)
    {
        _features = features;
        Regression = regression;
        _standard =
        [
            .. Enumerable.Range(0, Points).Select(i => Normal.Quantile((i + 0.5) / Points))
                .Select(score => StudentScale.OfNormalScore(width.Apply(score), freedom)),
        ];
    }

    public ClusteredRegression Regression { get; }

    /// <summary>Learns from cases; null where there are too few.</summary>
    public static OutcomeModel? Learn(OutcomeFeatures features, IEnumerable<ForecastCase> cases)
    {
        var usable = cases.Where(features.Teaches).ToArray();
        if (usable.Length < Fewest)
        {
            return null;
        }

        var rows = usable.Select(features.Row).ToArray();
        var regression = ClusteredRegression.Learn(rows, features.ResidualSd);
        var scores = regression.ScoresWithoutOwnRegion();
        var printed = scores.Where((_, i) => usable[i].Reading.Scope == FigureScope.Cohort && !usable[i].IsCountOnly).ToArray();
        return new OutcomeModel(features, regression, WidthCorrection.Learn(printed), regression.Predict(rows[0]).Freedom);
    }

    /// <summary>The predictive distribution on the scale of the link.</summary>
    public StudentScale Predict(ForecastCase of) => Regression.Predict(_features.Row(of));

    /// <summary>Values that are equally likely, on the scale of the link.</summary>
    public IEnumerable<double> Spread(StudentScale at) => _standard.Select(t => at.Location + (at.Scale * t));
}
