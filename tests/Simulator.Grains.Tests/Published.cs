using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Grains.Tests;

/// <summary>The published scenarios, and each of their variants as <c>scenario/variant</c>.</summary>
internal static class Published
{
    public static TheoryData<string> Scenarios => [.. Folders()];

    public static TheoryData<string> Names => [.. Folders().SelectMany(name => Load(name).Alternatives.Select(variant => $"{name}/{variant}").Prepend(name))];

    public static Scenario Load(string name)
    {
        var parts = name.Split('/');
        return ScenarioLoader.Load(RepositoryRoot.Combine($"scenarios/{parts[0]}"), [], parts.ElementAtOrDefault(1)).Scenario!;
    }

    private static IEnumerable<string> Folders() =>
        new DirectoryInfo(RepositoryRoot.Combine("scenarios")).EnumerateDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal);
}
