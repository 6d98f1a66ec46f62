using System.Collections.Immutable;
using Simulator.Core.Parameters;

namespace Simulator.Analysis.Calibration;

/// <summary>The vector that all scenarios share: landing clocks, the spread of sizes, the readiness to choose.</summary>
/// <remarks>Priors are uniform on the plausible ranges of the catalogue. Immutable and thread-safe.</remarks>
public static class SharedParameters
{
    private static readonly string[] Keys =
        ["choice.base", "opportunity.amount_log_sd", "landing.registration", "landing.start", "landing.existing"];

    /// <summary>The parameters, in order.</summary>
    public static ImmutableArray<CalibrationParameter> All { get; } = [.. Keys.Select(Of)];

    private static CalibrationParameter Of(string key)
    {
        var parameter = ParameterCatalog.Find(key) ?? throw new InvalidOperationException($"no parameter {key}");
        return new CalibrationParameter(
            [$"params.{key}"], parameter.PlausibleLow, parameter.PlausibleHigh, "", PriorScale.Linear, IsShared: true);
    }
}
