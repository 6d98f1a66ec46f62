using Simulator.Engine.Blueprints;
using Simulator.Scenarios.Loading;

namespace Simulator.Grains.Blueprints;

/// <summary>Turns descriptions into worlds: the files are written into a temporary folder and loaded like any scenario.</summary>
internal static class DescriptionReader
{
    /// <summary>Describes a scenario on disk.</summary>
    public static RunDescription Describe(string path, IEnumerable<string> overrides, string? strategy)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, ScenarioLoader.FileName) : path;
        var beside = Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(file))!, "*.yaml")
            .Order(StringComparer.Ordinal).Where(other => Path.GetFileName(other) != Path.GetFileName(file));
        string[] files = [file, .. beside];
        return new RunDescription(
            BuildStamp.Own, ScenarioSource.Read(file).Sha256, [.. files.Select(name => Path.GetFileName(name))],
            [.. files.Select(File.ReadAllBytes)], [.. overrides], strategy);
    }

    /// <summary>Why this process cannot run what is described, or null.</summary>
    public static string? Refusal(RunDescription description) => description.Build == BuildStamp.Own
        ? null
        : $"the cluster runs another build of the simulator ({BuildStamp.Own}) than the client ({description.Build})";

    /// <summary>The world that is described.</summary>
    /// <exception cref="InvalidOperationException">It is not what the client has.</exception>
    public static Blueprint Build(RunDescription description)
    {
        if (Refusal(description) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }

        var folder = Directory.CreateTempSubdirectory("simulator-run-");
        try
        {
            return new Blueprint(Load(description, folder.FullName).World);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Scenario Load(RunDescription description, string folder)
    {
        foreach (var (name, bytes) in description.FileNames.Zip(description.Files))
        {
            File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(name)), bytes);
        }

        var path = Path.Combine(folder, Path.GetFileName(description.FileNames[0]));
        var loaded = ScenarioLoader.Load(path, description.Overrides, description.Strategy);
        return loaded.Scenario is { } scenario && scenario.Sha256 == description.ScenarioSha256
            ? scenario
            : throw new InvalidOperationException("the scenario that arrived is not the one that was sent");
    }
}
