using System.Collections.Immutable;
using System.Globalization;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;

namespace Simulator.Analysis.Calibration;

/// <summary>A parameter that calibration may move.</summary>
/// <remarks>Its standard normal score z stands for the quantile Φ(z) of a uniform prior on [low, high], or of one that is uniform in the
/// logarithm. Immutable and thread-safe.</remarks>
/// <param name="Paths">Paths in the scenario file that all take the same value, as <c>--set</c> takes them.</param>
/// <param name="Low">Lower end of the prior, in <paramref name="Unit"/>.</param>
/// <param name="High">Upper end of the prior, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Unit to write behind the value; empty for none.</param>
/// <param name="Scale">Scale on which the prior is uniform.</param>
/// <param name="IsShared">Whether all scenarios have the same value.</param>
public sealed record CalibrationParameter(
    ImmutableArray<string> Paths, double Low, double High, string Unit, PriorScale Scale, bool IsShared)
{
    private static readonly string[] SharedKeys =
        ["choice.base", "opportunity.amount_log_sd", "landing.registration", "landing.start", "landing.existing"];

    /// <summary>The vector that all scenarios share: landing clocks, the spread of sizes, the readiness to choose.</summary>
    /// <remarks>Priors are uniform on the plausible ranges of the catalogue.</remarks>
    public static ImmutableArray<CalibrationParameter> Shared { get; } = [.. SharedKeys.Select(OfCatalogue)];

    /// <summary>Its paths joined by a plus sign.</summary>
    public string Name => string.Join('+', Paths);

    /// <summary>The value behind a score, in <see cref="Unit"/>.</summary>
    /// <param name="score">Standard normal score.</param>
    public double Value(double score)
    {
        var quantile = Normal.Cdf(score);
        var linear = Low + (quantile * (High - Low));
        return Scale switch
        {
            PriorScale.Log => Low * Math.Pow(High / Low, quantile),
            PriorScale.Whole => Math.Round(linear),
            _ => linear,
        };
    }

    private static CalibrationParameter OfCatalogue(string key)
    {
        var parameter = ParameterCatalog.Find(key) ?? throw new InvalidOperationException($"no parameter {key}");
        return new CalibrationParameter(
            [$"params.{key}"], parameter.PlausibleLow, parameter.PlausibleHigh, "", PriorScale.Linear, IsShared: true);
    }

    /// <summary>The overrides that set the value.</summary>
    /// <param name="score">Standard normal score.</param>
    public IEnumerable<string> Overrides(double score)
    {
        var value = Value(score).ToString("0.######", CultureInfo.InvariantCulture);
        return Paths.Select(path => Unit.Length == 0 ? $"{path}={value}" : $"{path}={value} {Unit}");
    }
}

/// <summary>Scale on which a prior is uniform.</summary>
public enum PriorScale
{
    /// <summary>The value itself.</summary>
    Linear,

    /// <summary>Its logarithm.</summary>
    Log,

    /// <summary>The value itself, rounded to whole numbers.</summary>
    Whole,
}
