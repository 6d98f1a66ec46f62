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
        Encoding.UTF8.GetBytes(File.ReadAllText(Samples.Small) + Plans),
        .. ScenarioTemplates.Names.Select(Template),
        File.ReadAllBytes(Path.Combine(Samples.Xinzhou, "scenario.yaml")),
    ];

    private const string Plans = """
        plans:
          - {from: 2020-02-12, cities: [beta], set: {strategy: careful, promotion: 200 万美元, officers: 8, service: 60%, target_weight: 3}}
          - {from: 9, provinces: [home], set: {signed_target: 60 亿元, leader_days: 5 wk, incentive_cap: 25%}}
          - {from: -3, set: {posted_incentive: 7%, fiscal_yield: 5%}}

        """;

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
