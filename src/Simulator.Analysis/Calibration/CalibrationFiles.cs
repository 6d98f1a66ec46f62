using Simulator.Analysis.Runs;

namespace Simulator.Analysis.Calibration;

/// <summary>The files that a calibration leaves behind: calibration.json, and in a folder for every scenario sets.csv.</summary>
/// <remarks>Pure but for the files, and thread-safe.</remarks>
public static class CalibrationFiles
{
    private const string DocumentName = "calibration.json";
    private const string SetsName = "sets.csv";

    /// <summary>Six decimals, as in overrides: a value read here is the value that was run.</summary>
    private const string Number = "0.######";

    /// <summary>Writes all of them, or none.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="json">Content of calibration.json.</param>
    /// <param name="result">What came out.</param>
    public static void Write(string folder, string json, CalibrationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        FileSet.Write(folder, files =>
        {
            files.Add(DocumentName, json);
            foreach (var scenario in result.Scenarios)
            {
                files.Add(Path.Combine(scenario.Target.Scenario.Id, SetsName), stream => WriteSets(stream, scenario, result.Shared));
            }
        });
    }

    /// <summary>The surviving sets of a scenario: values of the shared and of the free parameters, weight, fit.</summary>
    private static void WriteSets(Stream stream, CalibratedScenario scenario, SharedVector shared)
    {
        var stage = scenario.Free;
        using var table = new CsvTable(stream, [
            .. CalibrationParameter.Shared.Concat(stage.Parameters).Select(parameter => parameter.Name),
            "weight", "distance", "largest_implausibility"]);
        foreach (var (i, particle) in stage.Result.Particles.Index())
        {
            var values = CalibrationParameter.Shared.Select((parameter, at) => parameter.Value(shared.Means[at]))
                .Concat(stage.Parameters.Select((parameter, at) => parameter.Value(particle.Scores[at])))
                .Concat([particle.Weight, particle.Distance, stage.Fits[i].Largest]);
            foreach (var value in values)
            {
                table.Add(value, Number);
            }

            table.EndRow();
        }
    }
}
