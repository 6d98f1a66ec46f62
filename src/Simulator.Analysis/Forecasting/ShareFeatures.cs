using Simulator.Analysis.Histories;
using Simulator.Core.Reporting;

namespace Simulator.Analysis.Forecasting;

/// <summary>Shares of what was signed, on the logit scale.</summary>
/// <remarks>Covariates: months since signing, who counted, whether the figure covers a part, whether it is printed as a number only,
/// whether it follows the second definition. docs/model/forecasts.md, F4. Immutable and thread-safe.</remarks>
/// <param name="Outcome">The outcome.</param>
internal sealed record ShareFeatures(Outcome Outcome) : OutcomeFeatures
{
    /// <summary>Position of the covariate that says that a figure was tallied or audited.</summary>
    public const int Tallied = 2;

    private const double LastMonths = 36;
    private const double ReferenceMonths = 12;
    private const double LeastShare = 0.005;
    private const double NoisePerProject = 7;
    private const double UsualProjects = 300;
    private const double PartsOfWhole = 6;

    public override double ResidualSd => Outcome == Outcome.Funds ? 0.6 : 0.8;

    /// <summary>The share behind a value on the logit scale.</summary>
    public static double Share(double logit) => 1 / (1 + Math.Exp(-logit));

    /// <summary>A share on the logit scale, kept off 0 and 1.</summary>
    public static double Logit(double share)
    {
        var kept = Math.Clamp(share, LeastShare, 1 - LeastShare);
        return Math.Log(kept / (1 - kept));
    }

    public override bool Teaches(ForecastCase of) =>
        of.Reading.Outcome == Outcome && of.Reading.IsKnown && of.Share is >= 0 and <= 1
        && (of.Reading.Form == FigureForm.Rate || of.IsCountOnly);

    protected override double[] Covariates(ForecastCase of) =>
    [
        1,
        Math.Log((Math.Min(of.Figure.ElapsedMonths, LastMonths) + 1) / (ReferenceMonths + 1)),
        Flag(of.Figure.CountedBy is CountedBy.Audit or CountedBy.Statistics),
        Flag(of.Reading.Scope == FigureScope.Part),
        Flag(of.IsCountOnly),
        Flag(of.Reading.IsVariant),
    ];

    protected override double Response(ForecastCase of) => Logit(of.Share ?? double.NaN);

    protected override double ExtraVariance(ForecastCase of) =>
        NoisePerProject / ((of.Signed ?? UsualProjects) / (of.Reading.Scope == FigureScope.Part ? PartsOfWhole : 1));
}
