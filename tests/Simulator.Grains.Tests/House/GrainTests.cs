using Simulator.Testing;

namespace Simulator.Grains.Tests.House;

/// <summary>House rules of grains.</summary>
public sealed class GrainTests
{
    private const int MostLines = 60;

    public static TheoryData<string> Grains => [.. Files("*Grain.cs")];

    [Theory]
    [MemberData(nameof(Grains))]
    public void Grain_OfEveryKind_IsShort(string file) =>
        File.ReadAllLines(Path.Combine(Root, file)).SkipWhile(line => !line.Contains(" class ", StringComparison.Ordinal)).Count()
            .ShouldBeLessThan(MostLines);

    [Fact]
    public void Grains_Anywhere_AreNotReentrant() =>
        Files("*.cs").Where(file => File.ReadAllText(Path.Combine(Root, file)) is var text
            && (text.Contains("[Reentrant", StringComparison.Ordinal) || text.Contains("Interleave", StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void LowerLayers_OfTheModel_DoNotKnowOrleans() =>
        new[] { typeof(Core.Worlds.World), typeof(Engine.Hosting.Batch), typeof(Scenarios.Loading.Scenario) }
            .SelectMany(type => type.Assembly.GetReferencedAssemblies()).Where(name => name.Name!.StartsWith("Orleans", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static string Root => RepositoryRoot.Combine("src/Simulator.Grains");

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal);
}
