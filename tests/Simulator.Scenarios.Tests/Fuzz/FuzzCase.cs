using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

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

    /// <summary>Cases with a mutated file; they come first.</summary>
    public const int Files = 10_000;

    /// <summary>Cases with sound files and mutated options.</summary>
    public const int Options = 2_000;

    private const int Kinds = 5;
    private const int Stride = 7_919;

    private static readonly string[] Strategies =
        ["calm", "careful", "passive", "cloud", "", "Calm", "nope", "\0", "..", "chamber_led ", "id", "alpha", "lockdown"];

    private static readonly ImmutableArray<YamlNode> ScenarioTrees = [.. FuzzSeeds.Scenarios.Select(Parse)];
    private static readonly ImmutableArray<YamlNode> RecordTrees = [.. FuzzSeeds.Records.Select(Parse)];

    /// <summary>Whether a file is mutated: neither a sound file nor what is written of its tree.</summary>
    public bool HasMutatedFile => (Scenario is not null && !IsSound(Scenario)) || !IsSound(Record);

    private static ImmutableArray<byte[]> SoundTexts { get; } =
        [.. FuzzSeeds.Scenarios, .. FuzzSeeds.Records, .. ScenarioTrees.Concat(RecordTrees).Select(TreeText.Write)];

    /// <summary>The case with an index.</summary>
    public static FuzzCase At(int index)
    {
        var random = new Random(unchecked(Seed + (index * Stride)));
        return index < Files ? FileCase(index % Kinds, random) : OptionsCase(random);
    }

    private static FuzzCase FileCase(int kind, Random random)
    {
        var (at, other) = (AnyScenario(random), random.Next(FuzzSeeds.Records.Length));
        var record = FuzzSeeds.Records[0];
        return kind switch
        {
            0 => new FuzzCase(Mutated(() => TextMutation.Apply(FuzzSeeds.Scenarios[at], random)), record, [], null),
            1 => new FuzzCase(Mutated(() => TreeText.Write(TreeMutation.Apply(ScenarioTrees[at], random))), record, [], null),
            2 => new FuzzCase(Mutated(() => TreeText.Write(TreeMutation.Nudge(ScenarioTrees[at], random))), record, [], null),
            3 => new FuzzCase(null, Mutated(() => TextMutation.Apply(FuzzSeeds.Records[other], random)), [], null),
            _ => new FuzzCase(
                random.Next(3) == 0 ? FuzzSeeds.Scenarios[^1] : null,
                Mutated(() => TreeText.Write(TreeMutation.Apply(RecordTrees[other], random))), [], null),
        };
    }

    private static FuzzCase OptionsCase(Random random)
    {
        var at = AnyScenario(random);
        return new FuzzCase(FuzzSeeds.Scenarios[at], FuzzSeeds.Records[0], OverridesOf(ScenarioTrees[at], random), StrategyOf(random));
    }

    /// <summary>The first one, which has every key, most often.</summary>
    private static int AnyScenario(Random random) => Math.Max(0, random.Next(-2, FuzzSeeds.Scenarios.Length));

    /// <summary>Mutates again where all came out as it was.</summary>
    private static byte[] Mutated(Func<byte[]> mutate)
    {
        var text = mutate();
        while (IsSound(text))
        {
            text = mutate();
        }

        return text;
    }

    private static bool IsSound(byte[] text) => SoundTexts.Any(sound => sound.AsSpan().SequenceEqual(text));

    private static ImmutableArray<string> OverridesOf(YamlNode tree, Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Damaged(TreeMutation.Override(tree, random), random))];

    private static string Damaged(string text, Random random) =>
        random.Next(3) > 0 ? text : Encoding.UTF8.GetString(TextMutation.Apply(Encoding.UTF8.GetBytes(text), random));

    private static string? StrategyOf(Random random) => random.Next(2) == 0 ? null : Strategies[random.Next(Strategies.Length)];

    private static YamlNode Parse(byte[] text) => YamlFile.Parse(text, "seed", new ProblemList(CultureInfo.InvariantCulture))!;
}
