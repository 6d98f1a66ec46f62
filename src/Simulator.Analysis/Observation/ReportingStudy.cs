using System.Collections.Immutable;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Histories;
using Simulator.Core.Reporting;

namespace Simulator.Analysis.Observation;

/// <summary>Estimates reporting and priors from a history, hierarchically over regions and counters.</summary>
/// <remarks>docs/model/observation.md. Pure and thread-safe.</remarks>
public static class ReportingStudy
{
    private const double Low = 0.05;
    private const double High = 0.95;

    /// <summary>Claims, and audits or tallies, below which nothing is said about their difference.</summary>
    private const int FewestOfEachKind = 3;

    /// <summary>The reporting effect of every outcome with enough figures.</summary>
    /// <param name="history">The history.</param>
    public static ImmutableArray<ReportingEffect> Effects(CampaignHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var cases = ForecastCases.Of(history.Figures);
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
        double At(double probability) => -(excess.Location + (excess.Scale * StudentQuantiles.OfProbability(1 - probability, excess.Freedom)));
        return new ReportingEffect(
            outcome, used.Length, claims, -excess.Location, At(Low), At(High), learnt.Regression.ResidualSd);
    }
}
