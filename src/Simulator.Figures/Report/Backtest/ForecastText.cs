using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Analysis.Scoring;

namespace Simulator.Figures.Report.Backtest;

/// <summary>Numbers of a backtest as a report shows them; the same in every language.</summary>
internal static class ForecastText
{
    private const double Whole = 100;

    /// <summary>Below this share, that it is below is all a reader wants to know.</summary>
    private const double Lowest = -10;

    /// <summary>A figure or a score in its unit.</summary>
    public static string Number(double value) => value.ToString(Math.Abs(value) >= Whole ? "#,0" : "#,0.##", CultureInfo.InvariantCulture);

    public static string Count(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Percent(double share) =>
        !double.IsFinite(share) ? RunText.None
        : share < Lowest ? "< −1,000%"
        : share.ToString("0%;−0%", CultureInfo.InvariantCulture);

    public static string Band90(ForecastScore score, double unit = 1) => $"{Number(score.Forecast.P05 * unit)} – {Number(score.Forecast.P95 * unit)}";

    public static string Band50(ForecastScore score, double unit = 1) => $"{Number(score.Forecast.P25 * unit)} – {Number(score.Forecast.P75 * unit)}";

    public static string MedianAndBand(ForecastScore score) => $"{Number(score.Forecast.P50)} ({Number(score.Forecast.P05)} – {Number(score.Forecast.P95)})";

    public static string Share(Proportion part) => $"{Percent(part.Share)} [{Percent(part.Low)} – {Percent(part.High)}]";

    public static string Skill(double skill, (double Low, double High) interval) =>
        double.IsFinite(interval.Low) ? $"{Percent(skill)} [{Percent(interval.Low)} … {Percent(interval.High)}]" : Percent(skill);

    /// <summary>How far a figure lies from the median, in distances from there to the end of its 90% band: above 1 it is missed.</summary>
    public static double Distance(ForecastScore score)
    {
        var (off, half) = score.Value >= score.Forecast.P50
            ? (score.Value - score.Forecast.P50, score.Forecast.P95 - score.Forecast.P50)
            : (score.Forecast.P50 - score.Value, score.Forecast.P50 - score.Forecast.P05);
        return off == 0 ? 0 : off / half;
    }
}
