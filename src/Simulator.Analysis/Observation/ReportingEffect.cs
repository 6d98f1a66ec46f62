using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Histories;

namespace Simulator.Analysis.Observation;

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
