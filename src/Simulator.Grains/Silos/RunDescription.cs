using Simulator.Core.Worlds;
using Simulator.Scenarios.Loading;

namespace Simulator.Grains.Silos;

/// <summary>What a silo needs to build a run's world itself: the scenario's files as bytes, overrides, strategy; and which build may do so.</summary>
[GenerateSerializer, Immutable]
public sealed record RunDescription(
    [property: Id(0)] string Build, [property: Id(1)] string ScenarioSha256, [property: Id(2)] string[] FileNames,
    [property: Id(3)] byte[][] Files, [property: Id(4)] string[] Overrides, [property: Id(5)] string? Strategy);

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
    public static Atlas Build(RunDescription description)
    {
        if (Refusal(description) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }

        var folder = Directory.CreateTempSubdirectory("simulator-run-");
        try
        {
            return new Atlas(Load(description, folder.FullName).World);
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
