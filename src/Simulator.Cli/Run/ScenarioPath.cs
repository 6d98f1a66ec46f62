using Simulator.Scenarios.Loading;

namespace Simulator.Cli.Run;

/// <summary>Where a scenario file is, told so that a moved checkout still finds it.</summary>
internal static class ScenarioPath
{
    /// <summary>The file of a scenario that may be given as a folder.</summary>
    public static string FileOf(string scenario) =>
        Directory.Exists(scenario) ? Path.Combine(scenario, ScenarioLoader.FileName) : scenario;

    /// <summary>The scenario file as seen from a folder, with forward slashes.</summary>
    public static string Relative(string folder, string scenario) =>
        Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(FileOf(scenario))).Replace('\\', '/');
}
