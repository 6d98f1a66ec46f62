using System.Globalization;
using System.Text;
using Simulator.Analysis.Calibration;
using Simulator.Engine.Storage;

namespace Simulator.Cli.Calibrate;

/// <summary>Writes calibration.json and the surviving sets of every scenario, beside and then in place.</summary>
internal static class CalibrationFiles
{
    public static void Write(string folder, string json, CalibrationResult result)
    {
        Replace(Path.Combine(folder, "calibration.json"), json + "\n");
        foreach (var scenario in result.Scenarios)
        {
            Replace(Path.Combine(folder, scenario.Target.Scenario.Id, "sets.csv"), Sets(scenario, result.Shared));
        }
    }

    private static string Sets(CalibratedScenario scenario, SharedVector shared)
    {
        var (stage, text) = (scenario.Free, new StringBuilder());
        var names = SharedParameters.All.Concat(stage.Parameters).Select(parameter => parameter.Name);
        text.Append(CultureInfo.InvariantCulture, $"{string.Join(',', names)},weight,distance,largest_implausibility\n");
        foreach (var (i, particle) in stage.Result.Particles.Index())
        {
            var values = SharedParameters.All.Select((parameter, at) => parameter.Value(shared.Means[at]))
                .Concat(stage.Parameters.Select((parameter, at) => parameter.Value(particle.Scores[at])))
                .Concat([particle.Weight, particle.Distance, stage.Fits[i].Largest]);
            text.AppendJoin(',', values.Select(value => value.ToString("0.######", CultureInfo.InvariantCulture))).Append('\n');
        }

        return text.ToString();
    }

    private static void Replace(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = path + ".new";
        DiskFile.Write(beside, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        File.Move(beside, path, overwrite: true);
    }
}
