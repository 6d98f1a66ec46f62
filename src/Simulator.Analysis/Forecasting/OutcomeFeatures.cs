using Simulator.Analysis.Histories;
using Simulator.Core.Reporting;

namespace Simulator.Analysis.Forecasting;

/// <summary>Link, covariates and noise of one outcome (F4, F5).</summary>
/// <remarks>docs/model/forecasts.md. Immutable and thread-safe.</remarks>
internal abstract record OutcomeFeatures
{
    /// <summary>Prior guess of the residual standard deviation on the scale of the link.</summary>
    public abstract double ResidualSd { get; }

    /// <summary>Whether a case has the response.</summary>
    public abstract bool Teaches(ForecastCase of);

    /// <summary>The row of a case; its response is NaN where it has none.</summary>
    public RegressionRow Row(ForecastCase of) => new(
        Covariates(of), Response(of), ExtraVariance(of), of.Figure.Province, $"{of.Figure.Region}|{of.Figure.Campaign}");

    protected abstract double[] Covariates(ForecastCase of);

    protected abstract double Response(ForecastCase of);

    protected abstract double ExtraVariance(ForecastCase of);

    protected static double Flag(bool value) => value ? 1 : 0;
}

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

/// <summary>Amount per project signed, or number of projects signed, on the log scale.</summary>
/// <remarks>Covariates: level, earlier than 2012, kind; for numbers the length of the campaign too. docs/model/forecasts.md, F5.
/// Immutable and thread-safe.</remarks>
/// <param name="Outcome">Signed count or signed amount.</param>
internal sealed record SizeFeatures(Outcome Outcome) : OutcomeFeatures
{
    private const double SettledYear = 2012;
    private const double YearsPerUnit = 4;
    private const double UsualYear = 2016;
    private const double UsualMonths = 1;
    private const double ReferenceMonths = 3;
    private const double NoisePerProject = 4;
    private const double UsualProjects = 150;

    public override double ResidualSd => Outcome == Outcome.SignedAmount ? 0.8 : 1.2;

    private bool IsAmount => Outcome == Outcome.SignedAmount;

    public override bool Teaches(ForecastCase of) => IsAmount
        ? of.Figure.Metric == "signed_amount" && of.MeanAmountYi is > 0
        : of.Reading is { Outcome: Outcome.SignedCount, IsKnown: true } && of.Figure.Value > 0;

    protected override double[] Covariates(ForecastCase of)
    {
        var figure = of.Figure;
        var year = figure.FirstMonth / PrintedMonth.PerYear ?? UsualYear;
        double[] common =
        [
            1,
            Flag(figure.Level == CampaignLevel.County),
            Flag(figure.Level == CampaignLevel.City),
            Flag(figure.Level == CampaignLevel.Other),
            Math.Min(0, (year - SettledYear) / YearsPerUnit),
            Flag(figure.Kind == CampaignKind.Anchor),
            Flag(figure.Kind == CampaignKind.Fair),
        ];
        return IsAmount ? common : [.. common, Math.Log((Months(figure) + 1) / (ReferenceMonths + 1))];
    }

    protected override double Response(ForecastCase of) => Math.Log((IsAmount ? of.MeanAmountYi : of.Figure.Value) ?? double.NaN);

    protected override double ExtraVariance(ForecastCase of) => !IsAmount ? 0
        : NoisePerProject / (of.Signed ?? UsualProjects);

    private static double Months(CampaignFigure figure) =>
        figure is { FirstMonth: int first, LastMonth: int last } ? Math.Max(0, last - first) : UsualMonths;
}
