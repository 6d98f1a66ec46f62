using System.Collections.Immutable;

namespace Simulator.Cli.Calibrate;

/// <summary>What <c>calibrate --json</c> prints and calibration.json holds.</summary>
internal sealed record CalibrationDocument(
    string Schema,
    ImmutableArray<CalibrationDocument.ReportingEntry> Reporting,
    ImmutableArray<CalibrationDocument.PriorEntry> Priors,
    ImmutableArray<CalibrationDocument.CurveEntry> Curves,
    ImmutableArray<CalibrationDocument.ParameterEntry> Shared,
    ImmutableArray<CalibrationDocument.ScenarioEntry> Scenarios)
{
    internal sealed record ReportingEntry(
        string Outcome, int Figures, int ByOrganisers, double ExcessLogit, double P05, double P95, double[] ReportedForHalf);

    internal sealed record PriorEntry(string Path, double P05, double P50, double P95, string Unit, int Figures);

    internal sealed record CurveEntry(string Outcome, double Months, double P05, double P50, double P95);

    internal sealed record ParameterEntry(string Path, double P05, double P50, double P95, double PosteriorOverPriorSd, bool Identified);

    internal sealed record ScenarioEntry(
        string Id, int Simulations, double Tolerance, bool ReachedTolerance, double EffectiveSampleSize, int Plausible,
        ImmutableArray<ParameterEntry> Free, ImmutableArray<SetEntry> Sets);

    internal sealed record SetEntry(IReadOnlyDictionary<string, double> Values, double Weight, double Distance, double LargestImplausibility);
}
