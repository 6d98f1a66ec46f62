using System.Runtime.InteropServices;

namespace Simulator.Cli.Tests.Contract;

/// <summary>The digest that stands in a scenario's folder: of how many replicates, on what platform.</summary>
/// <remarks>The contract is equal bits for one build on one operating system and processor family (design decision D3).</remarks>
internal sealed record ExpectedDigest(int Replicates, string Platform, string Digest)
{
    public const string FileName = "expected.digest";

    public static string ThisPlatform { get; } =
        $"{(OperatingSystem.IsLinux() ? "linux" : OperatingSystem.IsWindows() ? "windows" : "other")}-{RuntimeInformation.ProcessArchitecture}".ToLowerInvariant();

    public static ExpectedDigest Read(string folder)
    {
        var values = File.ReadAllLines(Path.Combine(folder, FileName))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new ExpectedDigest(
            int.Parse(values["replicates"], System.Globalization.CultureInfo.InvariantCulture), values["platform"], values["digest"]);
    }

    public void Write(string folder) => File.WriteAllText(
        Path.Combine(folder, FileName),
        $"""
        # Digest of the first replicates under the scenario's own seed. When it moves, CHANGELOG says why.
        replicates {Replicates}
        platform {Platform}
        digest {Digest}

        """);
}
