using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Determinism;

/// <summary>A digest of the first replicates.</summary>
/// <param name="Replicates">Number of replicates.</param>
/// <param name="Digest">SHA-256, lower-case hexadecimal.</param>
internal sealed record Pin(int Replicates, string Digest);

/// <summary>Shipped scenarios, their variants and worlds of <see cref="PinnedWorlds"/>, with the digests that they must give.</summary>
/// <remarks>The contract is equal bits for one build on one operating system and processor family (design decision D3).</remarks>
internal static partial class Pinned
{
    public const string Platform = "linux-x64";

    private const string Path = "tests/Simulator.Engine.Tests/Expectations/pinned-digests.txt";

    public static string ThisPlatform { get; } =
        $"{(OperatingSystem.IsLinux() ? "linux" : OperatingSystem.IsWindows() ? "windows" : "other")}-{RuntimeInformation.ProcessArchitecture}".ToLowerInvariant();

    /// <summary>By name: the digest of few replicates, and of as many as the engine before issue 14 was asked for.</summary>
    public static IReadOnlyDictionary<string, (Pin Few, Pin Many)> Digests { get; } = File.ReadAllLines(RepositoryRoot.Combine(Path))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => (PinOf(parts[1], parts[2]), PinOf(parts[3], parts[4])));

    /// <summary>Names of all scenarios and variants that are shipped, and of all worlds.</summary>
    public static IEnumerable<string> Names =>
    [
        .. Directory.GetDirectories(RepositoryRoot.Combine("scenarios")).Order(StringComparer.Ordinal).SelectMany(NamesIn),
        .. PinnedWorlds.All.Select(pinned => pinned.Name),
    ];

    /// <summary>Runs a scenario, <c>scenario/variant</c>, or world.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="replicates">Number of replicates.</param>
    public static string Digest(string name, int replicates)
    {
        var (world, seed) = Find(name);
        var outcome = Runs.Of(world, Runs.Options(replicates, seed) with { BatchSize = 1, Threads = Environment.ProcessorCount });
        return outcome.Failures.IsEmpty ? outcome.Digest : throw new InvalidOperationException(outcome.Failures[0].Message);
    }

    private static (World World, uint Seed) Find(string name)
    {
        if (PinnedWorlds.All.FirstOrDefault(pinned => pinned.Name == name) is { World: { } world })
        {
            return (world, Runs.Seed);
        }

        var parts = name.Split('/');
        var loaded = ScenarioLoader.Load(RepositoryRoot.Combine($"scenarios/{parts[0]}"), strategy: parts.ElementAtOrDefault(1));
        var scenario = loaded.Scenario ?? throw new InvalidOperationException(string.Join('\n', loaded.Problems));
        return (scenario.World, scenario.Seed);
    }

    /// <summary>A scenario and the variants of its file; strategies of the file are no variants.</summary>
    private static IEnumerable<string> NamesIn(string folder)
    {
        var name = System.IO.Path.GetFileName(folder);
        var variants = File.ReadLines(System.IO.Path.Combine(folder, "scenario.yaml")).SkipWhile(line => line != "variants:").Skip(1)
            .TakeWhile(line => line.Length == 0 || line[0] is ' ' or '#');
        return variants.Select(line => Variant().Match(line)).Where(match => match.Success)
            .Select(match => $"{name}/{match.Groups["name"].Value}").Prepend(name);
    }

    private static Pin PinOf(string replicates, string digest) => new(int.Parse(replicates, CultureInfo.InvariantCulture), digest);

    [GeneratedRegex("^  (?<name>[\\w-]+):")]
    private static partial Regex Variant();
}
