using System.Collections.Immutable;
using Simulator.Analysis.Histories;

namespace Simulator.Analysis.Forecasting;

/// <summary>Finds what was known at signing for every figure of a history.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class ForecastCases
{
    private static readonly string[] SignedCounts = ["signed_projects", "tracked_projects"];
    private static readonly string[] SignedAmounts = ["signed_amount", "total_investment"];

    /// <summary>One case per figure, in order.</summary>
    public static ImmutableArray<ForecastCase> Of(IEnumerable<CampaignFigure> figures)
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
