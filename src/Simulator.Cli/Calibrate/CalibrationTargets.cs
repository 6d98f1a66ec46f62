using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Calibration;
using Simulator.Cli.Hosting;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Calibrate;

/// <summary>Loads scenarios to calibrate, with their free scalars; all problems of all of them.</summary>
/// <remarks>A scenario whose record prints nothing that a run yields is named and passed over, unless it is the only one.</remarks>
internal static class CalibrationTargets
{
    /// <summary>The targets, all problems, and the scenarios that are passed over.</summary>
    public static (ImmutableArray<ScenarioToCalibrate> Targets, ImmutableArray<Problem> Problems, ImmutableArray<Problem> PassedOver) Load(
        IEnumerable<string> paths, Screen screen)
    {
        var targets = ImmutableArray.CreateBuilder<ScenarioToCalibrate>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var without = new List<Problem>();
        foreach (var path in paths)
        {
            problems.AddRange(Load(path, screen, targets, without));
        }

        if (targets.Count == 0 && problems.Count == 0)
        {
            return ([], [.. without], []);
        }

        without.ForEach(problem => screen.Warn(problem.ToString()));
        return (targets.ToImmutable(), problems.ToImmutable(), [.. without]);
    }

    private static ImmutableArray<Problem> Load(
        string path, Screen screen, ImmutableArray<ScenarioToCalibrate>.Builder targets, List<Problem> without)
    {
        var language = screen.Texts.Culture;
        var loaded = ScenarioLoader.Load(path, language: language);
        var (free, mistakes) = FreeScalars.Read(path, language);
        if (loaded.Scenario is not { } scenario || !mistakes.IsEmpty)
        {
            return [.. loaded.Problems, .. mistakes];
        }

        if (ScenarioTrials.Printed(scenario).IsEmpty)
        {
            without.Add(new Problem(CommandLineErrors.Code, path, 0, "", screen.Texts.NoPrintedFigure, ""));
            return [];
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
        ImmutableArray<Problem> Refused(double score) =>
            ScenarioLoader.Load(path, [.. free.SelectMany(scalar => scalar.Overrides(score))], language: language).Problems;
        return [.. Refused(-FarOut), .. Refused(FarOut)];
    }
}
