using System.Collections.Immutable;
using System.Text;
using Simulator.Scenarios.Templates;

namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>Sound files that mutations start from.</summary>
internal static class FuzzSeeds
{
    /// <summary>Scenarios; the small one has every key.</summary>
    public static ImmutableArray<byte[]> Scenarios { get; } =
    [
        File.ReadAllBytes(Samples.Small),
        .. ScenarioTemplates.Names.Select(Template),
        File.ReadAllBytes(Path.Combine(Samples.Xinzhou, "scenario.yaml")),
    ];

    /// <summary>Records; the one of Xinzhou belongs to its scenario.</summary>
    public static ImmutableArray<byte[]> Records { get; } =
        [File.ReadAllBytes(Path.Combine(Samples.Xinzhou, "record.yaml")), File.ReadAllBytes(Samples.At("Valid/breakdowns.yaml"))];

    private static byte[] Template(string name)
    {
        using var folder = new TemporaryFolder();
        var files = ScenarioTemplates.Write(Path.Combine(folder.Path, name), name).Files;
        return Encoding.UTF8.GetBytes(File.ReadAllText(files.Single()));
    }
}
