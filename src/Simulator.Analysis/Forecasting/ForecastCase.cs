using Simulator.Analysis.Histories;

namespace Simulator.Analysis.Forecasting;

/// <summary>A figure with what was known about its campaign at signing.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Figure">The figure.</param>
/// <param name="Signed">Projects signed; null where not printed.</param>
/// <param name="AmountYi">Amount signed, 亿元; null where not printed.</param>
/// <param name="IsCountOnly">Whether a share is printed as a number or an amount only, and nowhere as a rate.</param>
internal sealed record ForecastCase(CampaignFigure Figure, double? Signed, double? AmountYi, bool IsCountOnly)
{
    private const double Percent = 100;

    public MetricReading Reading => Figure.Reading;

    /// <summary>What a share of one, or an amount of 1 亿元 per project, is in the unit of the figure; null where the denominator is missing.</summary>
    public double? Scale => Reading.Form switch
    {
        FigureForm.Rate => Percent,
        FigureForm.MeanAmount => 1 / Figure.UnitYi,
        FigureForm.Count => Reading.IsShare ? Signed : 1,
        _ => Reading.IsShare ? AmountYi / Figure.UnitYi : 1 / Figure.UnitYi,
    };

    /// <summary>The share of what was signed; null where the figure is no share or its denominator is missing.</summary>
    public double? Share => Reading.IsShare ? Figure.Value / Scale : null;

    /// <summary>Amount per project signed, 亿元; null where it cannot be had.</summary>
    public double? MeanAmountYi => Reading switch
    {
        { Outcome: Outcome.SignedAmount, Form: FigureForm.MeanAmount } => Figure.Value * Figure.UnitYi,
        { Outcome: Outcome.SignedAmount } => Figure.Value * Figure.UnitYi / Signed,
        _ => null,
    };
}
