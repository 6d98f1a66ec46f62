using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Yaml;

namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>One hostile input: files, overrides and a strategy.</summary>
/// <param name="Scenario">Bytes of scenario.yaml; null where only a record is read.</param>
/// <param name="Record">Bytes of record.yaml.</param>
/// <param name="Overrides">Values for <c>--set</c>.</param>
/// <param name="Strategy">Value for <c>--strategy</c>, or null.</param>
internal sealed record FuzzCase(byte[]? Scenario, byte[] Record, ImmutableArray<string> Overrides, string? Strategy)
{
    /// <summary>Seed of every case; a case is a function of it and its index.</summary>
    public const int Seed = 20_170_408;

    private const int Kinds = 6;
    private const int Stride = 7_919;

    private static readonly string[] Strategies =
        ["calm", "careful", "passive", "cloud", "", "Calm", "nope", "\0", "..", "chamber_led ", "id", "alpha", "lockdown"];

    private static readonly ImmutableArray<YamlNode> ScenarioTrees = [.. FuzzSeeds.Scenarios.Select(Parse)];
    private static readonly ImmutableArray<YamlNode> RecordTrees = [.. FuzzSeeds.Records.Select(Parse)];

    /// <summary>The case with an index.</summary>
    public static FuzzCase At(int index)
    {
        var random = new Random(unchecked(Seed + (index * Stride)));
        var at = Math.Max(0, random.Next(-2, FuzzSeeds.Scenarios.Length));
        var (scenario, record) = (FuzzSeeds.Scenarios[at], FuzzSeeds.Records[0]);
        var other = random.Next(FuzzSeeds.Records.Length);
        return (index % Kinds) switch
        {
            0 => new FuzzCase(TextMutation.Apply(scenario, random), record, [], null),
            1 => new FuzzCase(TreeText.Write(TreeMutation.Apply(ScenarioTrees[at], random)), record, [], null),
            2 => new FuzzCase(TreeText.Write(TreeMutation.Nudge(ScenarioTrees[at], random)), record, [], null),
            3 => new FuzzCase(null, TextMutation.Apply(FuzzSeeds.Records[other], random), [], null),
            4 => new FuzzCase(
                random.Next(3) == 0 ? FuzzSeeds.Scenarios[^1] : null, TreeText.Write(TreeMutation.Apply(RecordTrees[other], random)), [], null),
            _ => new FuzzCase(scenario, record, OverridesOf(ScenarioTrees[at], random), StrategyOf(random)),
        };
    }

    private static ImmutableArray<string> OverridesOf(YamlNode tree, Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Damaged(TreeMutation.Override(tree, random), random))];

    private static string Damaged(string text, Random random) =>
        random.Next(3) > 0 ? text : Encoding.UTF8.GetString(TextMutation.Apply(Encoding.UTF8.GetBytes(text), random));

    private static string? StrategyOf(Random random) => random.Next(2) == 0 ? null : Strategies[random.Next(Strategies.Length)];

    private static YamlNode Parse(byte[] text) => YamlFile.Parse(text, "seed", new ProblemList(CultureInfo.InvariantCulture))!;
}
