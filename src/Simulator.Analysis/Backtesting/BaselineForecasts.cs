using System.Collections.Immutable;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Histories;

namespace Simulator.Analysis.Backtesting;

/// <summary>The three baselines for a figure, from the same history as the model.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class BaselineForecasts
{
    private static readonly double[] MonthEdges = [6, 12, 24];

    private readonly ImmutableDictionary<Outcome, Entry[]> _history;

    /// <param name="history">Cases to learn from.</param>
    public BaselineForecasts(IEnumerable<ForecastCase> history) => _history = history
        .Select(Entry.Of).OfType<Entry>()
        .GroupBy(entry => entry.Outcome)
        .ToImmutableDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The forecasts of a figure, in its unit, by baseline; empty where the history has no figure of the outcome.</summary>
    /// <param name="of">The figure.</param>
    public ImmutableDictionary<Baseline, BaselineForecast> For(ForecastCase of)
    {
        var own = Comparable(of);
        if (own.Length == 0)
        {
            return ImmutableDictionary<Baseline, BaselineForecast>.Empty;
        }

        var scale = ScaleOf(of, own);
        var nearby = Nearby(own, of);
        var pooled = Pooled(nearby);
        var errors = own.Select(entry => Link(entry) - Link(entry with { Ratio = Pooled(Nearby(own, entry.Case)) })).ToArray();
        return Enum.GetValues<Baseline>().ToImmutableDictionary(baseline => baseline, baseline =>
        {
            var ratio = baseline switch
            {
                Baseline.LastFigureCarried => Last(own, of),
                Baseline.LastYearsCurve => LastYear(nearby, of) ?? pooled,
                _ => pooled,
            };
            return BaselineForecast.Of(of.Reading.IsShare, ratio, errors, scale);
        });
    }

    /// <summary>Programmes of nations and campaigns of places are not pooled with each other.</summary>
    private Entry[] Comparable(ForecastCase of)
    {
        var all = _history.GetValueOrDefault(of.Reading.Outcome, []);
        var national = of.Figure.Level == CampaignLevel.Other;
        var alike = all.Where(entry => entry.Case.Figure.Level == CampaignLevel.Other == national).ToArray();
        return alike.Length > 0 ? alike : all;
    }

    /// <summary>What the ratio is multiplied with; the usual number of projects where theirs is not printed.</summary>
    private static double ScaleOf(ForecastCase of, Entry[] own) => of.Reading switch
    {
        { Outcome: Outcome.SignedAmount, Form: FigureForm.Amount } =>
            (of.Signed ?? own.Select(entry => entry.Weight).Order().ElementAt(own.Length / 2)) / of.Figure.UnitYi,
        _ => of.Scale!.Value,
    };

    private static double Pooled(Entry[] entries) => entries.Sum(entry => entry.Ratio * entry.Weight) / entries.Sum(entry => entry.Weight);

    private static double Last(Entry[] own, ForecastCase of)
    {
        var before = own.Where(entry => of.Figure.FirstMonth is not int start || entry.CountedAt is null || entry.CountedAt < start).ToArray();
        var among = before.Length > 0 ? before : own;
        var region = among.Where(entry => entry.Case.Figure.Province == of.Figure.Province).ToArray();
        return (region.Length > 0 ? region : among).MaxBy(entry => entry.CountedAt ?? double.MinValue)!.Ratio;
    }

    private static double? LastYear(Entry[] nearby, ForecastCase of)
    {
        var year = of.Figure.FirstMonth / PrintedMonth.PerYear;
        var last = nearby.Select(entry => entry.Year).Where(other => other < (year ?? int.MaxValue)).Max();
        return last is null ? null : nearby.Where(entry => entry.Year == last).Average(entry => entry.Ratio);
    }

    private static Entry[] Nearby(Entry[] own, ForecastCase of)
    {
        var near = of.Reading.IsShare
            ? own.Where(entry => ClassOf(entry.Case.Figure.ElapsedMonths) == ClassOf(of.Figure.ElapsedMonths)).ToArray()
            : own.Where(entry => of.Reading.Outcome == Outcome.SignedAmount || entry.Case.Figure.Level == of.Figure.Level).ToArray();
        return near.Length > 0 ? near : own;
    }

    private static int ClassOf(double months) => MonthEdges.Count(edge => months >= edge);

    private static double Link(Entry entry) => entry.Case.Reading.IsShare ? ShareFeatures.Logit(entry.Ratio) : Math.Log(entry.Ratio);

    /// <summary>A figure of the history as a ratio: a share, an amount per project, or a number of projects.</summary>
    private sealed record Entry(ForecastCase Case, double Ratio, double Weight)
    {
        private const double UsualProjects = 200;

        public Outcome Outcome => Case.Reading.Outcome;

        public double? CountedAt => Case.Figure.LastMonth + (Outcome > Outcome.SignedAmount ? Case.Figure.ElapsedMonths : 0);

        public int? Year => Case.Figure.FirstMonth / PrintedMonth.PerYear;

        public static Entry? Of(ForecastCase of) => of switch
        {
            { Reading: { IsShare: true, Scope: FigureScope.Cohort }, Share: > 0 and <= 1 and var share }
                when of.Reading.Form == FigureForm.Rate || of.IsCountOnly => new Entry(of, share, of.Signed ?? UsualProjects),
            { Figure.Metric: "signed_amount", MeanAmountYi: > 0 and var mean } => new Entry(of, mean, of.Signed!.Value),
            { Reading.Outcome: Outcome.SignedCount, Reading.IsKnown: true, Figure.Value: > 0 } => new Entry(of, of.Figure.Value, 1),
            _ => null,
        };
    }
}

/// <summary>A forecast that needs no model.</summary>
public enum Baseline
{
    /// <summary>The last figure of the same outcome before this campaign: of the same region where there is one.</summary>
    LastFigureCarried,

    /// <summary>The pooled share of all campaigns counted after about as many months; for amounts the pooled amount per project.</summary>
    PooledRatioByMonths,

    /// <summary>The mean share of last year's campaigns counted after about as many months.</summary>
    LastYearsCurve,
}

/// <summary>A baseline as a point and with the spread of earlier errors around it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Point">The point, in the unit of the figure.</param>
/// <param name="Spread">The point moved by the errors that the pooled ratio makes in the history.</param>
internal sealed record BaselineForecast(double Point, Predictive Spread)
{
    /// <summary>A forecast from a ratio.</summary>
    /// <param name="isShare">Whether the ratio is a share: errors are on the logit scale, else on the log scale.</param>
    /// <param name="ratio">The ratio.</param>
    /// <param name="errors">Errors in the history.</param>
    /// <param name="scale">What the ratio is multiplied with.</param>
    public static BaselineForecast Of(bool isShare, double ratio, IEnumerable<double> errors, double scale) => new(
        ratio * scale,
        Predictive.Of(errors.Select(error => scale * (isShare
            ? ShareFeatures.Share(ShareFeatures.Logit(ratio) + error)
            : ratio * Math.Exp(error)))));
}
