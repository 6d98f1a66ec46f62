using System.Collections.Immutable;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Histories;
using Simulator.Analysis.Runs;
using Simulator.Core.Reporting;

namespace Simulator.Analysis.Observation;

/// <summary>Estimates reporting and priors from a history, hierarchically over regions and counters.</summary>
/// <remarks>docs/model/observation.md. Pure and thread-safe.</remarks>
public static class ReportingStudy
{

    /// <summary>Claims, and audits or tallies, below which nothing is said about their difference.</summary>
    private const int FewestOfEachKind = 3;

    /// <summary>The reporting effect of every outcome with enough figures.</summary>
    /// <param name="history">The history.</param>
    public static ImmutableArray<ReportingEffect> Effects(CampaignHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var cases = ForecastCase.AllOf(history.Figures);
        var model = ForecastModel.Learn(cases);
        return
        [
            .. Enum.GetValues<Outcome>().Where(outcome => outcome > Outcome.SignedAmount)
                .Select(outcome => Effect(outcome, model, cases)).OfType<ReportingEffect>(),
        ];
    }

    private static ReportingEffect? Effect(Outcome outcome, ForecastModel model, ImmutableArray<ForecastCase> cases)
    {
        if (model.Of(outcome) is not { } learnt)
        {
            return null;
        }

        var features = new ShareFeatures(outcome);
        var used = cases.Where(features.Teaches).ToArray();
        var claims = used.Count(entry => entry.Figure.CountedBy is CountedBy.Organiser or CountedBy.Press);
        if (Math.Min(claims, used.Length - claims) < FewestOfEachKind)
        {
            return null;
        }

        var excess = learnt.Regression.Coefficient(ShareFeatures.Tallied);
        double At(double probability) => -excess.Quantile(1 - probability);
        return new ReportingEffect(
            outcome, used.Length, claims, -excess.Location, At(Quantiles.Low), At(Quantiles.High), learnt.Regression.ResidualSd);
    }
}

/// <summary>What a history teaches: who reports how much more, and priors with their spread over regions.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Effects">By outcome: the excess of organisers and the press.</param>
/// <param name="Priors">Priors of model parameters.</param>
/// <param name="Curves">Shares that audits and tallies count, by outcome and months.</param>
public sealed record HistoryStudy(ImmutableArray<ReportingEffect> Effects, ImmutableArray<PriorEstimate> Priors, ImmutableArray<CurvePoint> Curves)
{
    /// <summary>Studies a history.</summary>
    /// <param name="history">The history.</param>
    public static HistoryStudy Of(CampaignHistory history) =>
        new(ReportingStudy.Effects(history), HistoryPriors.Estimate(history), HistoryPriors.Curves(history));
}
