using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Runs;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Charts;

/// <summary>Forecasts of one metric by elapsed time with what was printed: hits within the 90% band, and misses.</summary>
internal sealed record FanChart : FileChart
{
    /// <summary>Forecasts, in order of elapsed time.</summary>
    public required ImmutableArray<FanPoint> Points { get; init; }

    /// <summary>The forecasts of one metric.</summary>
    /// <param name="metric">The metric's word in files, such as <c>registered_share</c>.</param>
    /// <param name="unit">The unit of all values, as files name it; one that is a sign, such as <c>%</c>, stays as it is.</param>
    /// <param name="points">Forecasts with the printed figures.</param>
    public static FanChart Of(string metric, string unit, IEnumerable<FanPoint> points)
    {
        ImmutableArray<FanPoint> ordered = [.. points.OrderBy(point => point.ElapsedMonths).ThenBy(point => point.Label, StringComparer.Ordinal)];
        return new FanChart
        {
            Name = $"backtest-{metric}",
            Title = ChartText.Both(text => text.BacktestTitle(ordered.Count(point => point.IsHit), ordered.Length)),
            ValueAxis = ChartText.Both(text => text.BacktestAxis(new ReportText(text.Culture).Outcome(metric), UnitOf(unit, text))),
            Points = ordered,
        };
    }

    private static string UnitOf(string unit, ChartText text) => unit is FileWords.Projects or FileWords.Yi ? text.Unit(unit) : unit;
}

/// <summary>One forecast with the printed figure.</summary>
/// <param name="Label">Which figure of which campaign.</param>
/// <param name="ElapsedMonths">Months since the campaign's signing.</param>
/// <param name="Value">The printed figure, in the chart's unit.</param>
/// <param name="P05">5% quantile of the forecast.</param>
/// <param name="P25">25% quantile of the forecast.</param>
/// <param name="P50">Median of the forecast.</param>
/// <param name="P75">75% quantile of the forecast.</param>
/// <param name="P95">95% quantile of the forecast.</param>
internal sealed record FanPoint(
    string Label, double ElapsedMonths, double Value, double P05, double P25, double P50, double P75, double P95)
{
    /// <summary>Whether [P05, P95] holds the printed figure.</summary>
    public bool IsHit => Value >= P05 && Value <= P95;

    /// <summary>A forecast of a backtest: amounts in 亿元, whatever unit they were printed in.</summary>
    public static FanPoint Of(ScoredFigure scored)
    {
        var (figure, score) = (scored.Figure, scored.Score);
        double InUnit(double value) => value * figure.UnitYi;
        return new FanPoint(
            $"{figure.Region} {figure.Campaign}", figure.ElapsedMonths, InUnit(score.Value), InUnit(score.Forecast.P05), InUnit(score.Forecast.P25),
            InUnit(score.Forecast.P50), InUnit(score.Forecast.P75), InUnit(score.Forecast.P95));
    }
}

/// <summary>Printed figures below each other, each with the bands of one forecast or more; one group is shown at a time.</summary>
internal sealed record ForestChart : Chart
{
    /// <summary>Names of the forecasts: those of the central values in the legend.</summary>
    public required ImmutableArray<string> Series { get; init; }

    /// <summary>At least one; the first is shown until the reader chooses.</summary>
    public required ImmutableArray<ForestGroup> Groups { get; init; }
}

/// <summary>Rows of a <see cref="ForestChart"/> that share an axis.</summary>
/// <param name="Name">Name.</param>
/// <param name="Axis">Title of the axis, with the unit.</param>
/// <param name="Rows">Rows, from the top.</param>
/// <param name="IsShare">Whether values are shares, shown as percentages.</param>
/// <param name="IsLogarithmic">Whether the axis is logarithmic; all values are above 0 then.</param>
internal sealed record ForestGroup(string Name, string Axis, ImmutableArray<ForestRow> Rows, bool IsShare = false, bool IsLogarithmic = false);

/// <summary>A row of a <see cref="ForestChart"/>.</summary>
/// <param name="Label">Which figure.</param>
/// <param name="Printed">The printed figure, in the group's unit.</param>
/// <param name="Forecasts">Its forecasts by series, in their own unit.</param>
/// <param name="Scale">What forecasts are multiplied with to come to the group's unit.</param>
/// <param name="Detail">More about it.</param>
internal sealed record ForestRow(string Label, double Printed, ImmutableArray<ForecastScore> Forecasts, double Scale, string Detail = "");
