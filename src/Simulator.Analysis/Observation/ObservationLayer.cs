using System.Collections.Immutable;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Histories;
using Simulator.Analysis.Runs;
using Simulator.Core.Reporting;

namespace Simulator.Analysis.Observation;

/// <summary>Maps the true state of a campaign to what somebody reports about it (O1, O2).</summary>
/// <remarks>docs/model/observation.md. Audits and tallies are taken as true but for their scatter; organisers and the press add the
/// excess learnt from published figures. The scatter is that between counts of one campaign, a part of the residual. Immutable and
/// thread-safe.</remarks>
public sealed class ObservationLayer
{
    private const double Resolution = 1e-9;

    /// <summary>Part of the residual standard deviation that counts of one campaign at one time differ by.</summary>
    private const double ScatterShare = 0.25;

    private readonly ImmutableDictionary<Outcome, ReportingEffect> _effects;

    /// <summary>A layer from effects; outcomes without one are reported as they are.</summary>
    /// <param name="effects">At most one effect per outcome.</param>
    public ObservationLayer(IEnumerable<ReportingEffect> effects) =>
        _effects = effects.ToImmutableDictionary(effect => effect.Outcome);

    /// <summary>The effects.</summary>
    public IEnumerable<ReportingEffect> Effects => _effects.Values.OrderBy(effect => effect.Outcome);

    /// <summary>The reported share.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="share">The true share of what was signed; at or above 1 (flows may be) and at 0 it is reported as it is.</param>
    /// <param name="countedBy">Who counts.</param>
    /// <param name="excessScore">Standard normal score of the excess: the same for all figures of one reporter.</param>
    /// <param name="scatterScore">Standard normal score of the scatter: new for each figure.</param>
    public double Report(Outcome outcome, double share, CountedBy countedBy, double excessScore, double scatterScore)
    {
        if (!_effects.TryGetValue(outcome, out var effect) || share is not (> Resolution and < 1 - Resolution))
        {
            return share;
        }

        var claims = countedBy is CountedBy.Organiser or CountedBy.Press;
        var excess = claims ? effect.Mean + (excessScore * (effect.High - effect.Low) / (2 * Quantiles.HighScore)) : 0;
        return ShareFeatures.Share(Math.Log(share / (1 - share)) + excess + (scatterScore * ScatterShare * effect.ResidualSd));
    }
}

/// <summary>By how much organisers and the press report more than audits and tallies (O1), on the logit scale.</summary>
/// <remarks>docs/model/observation.md. Immutable and thread-safe.</remarks>
/// <param name="Outcome">The outcome.</param>
/// <param name="Figures">Figures from which it is learnt.</param>
/// <param name="ByOrganisers">Those of them counted by organisers or the press.</param>
/// <param name="Mean">Posterior median of the excess, logit.</param>
/// <param name="Low">5% quantile of the excess, logit.</param>
/// <param name="High">95% quantile of the excess, logit.</param>
/// <param name="ResidualSd">Scatter of figures around the curve, logit.</param>
public sealed record ReportingEffect(Outcome Outcome, int Figures, int ByOrganisers, double Mean, double Low, double High, double ResidualSd)
{
    /// <summary>What organisers report where an audit would count a share.</summary>
    /// <param name="audited">The audited share, in (0, 1).</param>
    public (double Low, double Mean, double High) ReportedFor(double audited) =>
        (Reported(audited, Low), Reported(audited, Mean), Reported(audited, High));

    private static double Reported(double audited, double excess) => ShareFeatures.Share(ShareFeatures.Logit(audited) + excess);
}
