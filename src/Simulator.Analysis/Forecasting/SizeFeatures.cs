using Simulator.Analysis.Histories;

namespace Simulator.Analysis.Forecasting;

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
