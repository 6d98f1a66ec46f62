using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Calibration;
using Simulator.Cli.Hosting;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Calibrate;

/// <summary>Loads scenarios to calibrate, with their free scalars; all problems of all of them.</summary>
internal static class CalibrationTargets
{
    public static (ImmutableArray<ScenarioToCalibrate> Targets, ImmutableArray<Problem> Problems) Load(IEnumerable<string> paths, Screen screen)
    {
        var targets = ImmutableArray.CreateBuilder<ScenarioToCalibrate>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var path in paths)
        {
            problems.AddRange(Load(path, screen, targets));
        }

        return (targets.ToImmutable(), problems.ToImmutable());
    }

    private static ImmutableArray<Problem> Load(string path, Screen screen, ImmutableArray<ScenarioToCalibrate>.Builder targets)
    {
        var language = screen.Phrases.Culture;
        var loaded = ScenarioLoader.Load(path, language: language);
        var (free, mistakes) = FreeScalars.Read(path, language);
        if (loaded.Scenario is not { } scenario || !mistakes.IsEmpty)
        {
            return [.. loaded.Problems, .. mistakes];
        }

        if (ScenarioTrials.Printed(scenario).IsEmpty)
        {
            return [new Problem(CommandLineErrors.Code, path, 0, "", screen.Phrases.NoPrintedFigure, "")];
        }

        var refused = Ends(path, free, language);
        if (refused.IsEmpty)
        {
            targets.Add(new ScenarioToCalibrate(path, scenario, free));
        }

        return refused;
    }

    /// <summary>Both ends of every free scalar are tried, so that a path or a range that the scenario refuses is found before the run.</summary>
    private static ImmutableArray<Problem> Ends(string path, ImmutableArray<CalibrationParameter> free, CultureInfo language)
    {
        const double FarOut = 8;
        return [.. new[] { -FarOut, FarOut }.SelectMany(score => ScenarioLoader.Load(path, [.. free.SelectMany(scalar => scalar.Overrides(score))], language: language).Problems).Distinct()];
    }
}
