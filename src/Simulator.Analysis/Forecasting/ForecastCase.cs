using System.Collections.Immutable;
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
    private static readonly string[] SignedCounts = ["signed_projects", "tracked_projects"];
    private static readonly string[] SignedAmounts = ["signed_amount", "total_investment"];

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

    /// <summary>Finds what was known at signing for every figure of a history: one case per figure, in order.</summary>
    public static ImmutableArray<ForecastCase> AllOf(IEnumerable<CampaignFigure> figures)
    {
        var all = figures.ToArray();
        var campaigns = all.GroupBy(figure => figure.CampaignKey).ToDictionary(group => group.Key, group => group.ToArray());
        return [.. all.Select(figure => Of(figure, campaigns[figure.CampaignKey]))];
    }

    private static ForecastCase Of(CampaignFigure figure, CampaignFigure[] campaign) => new(
        figure,
        First(campaign, SignedCounts, found => found.Value),
        First(campaign, SignedAmounts, found => found.Value * MoneyUnit.YiOf(found.Unit)),
        figure.Reading is { IsShare: true, Form: not FigureForm.Rate } && !Array.Exists(campaign, other => PrintsRate(other, figure)));

    private static bool PrintsRate(CampaignFigure other, CampaignFigure figure) =>
        other.Reading == figure.Reading with { Form = FigureForm.Rate } && other.ElapsedMonths.Equals(figure.ElapsedMonths);

    private static double? First(CampaignFigure[] campaign, string[] metrics, Func<CampaignFigure, double?> value) => metrics
        .Select(metric => Array.Find(campaign, figure => figure.Metric == metric))
        .OfType<CampaignFigure>().Select(value).FirstOrDefault(found => found is > 0);
}
