using System.Reflection;
using System.Text.RegularExpressions;
using Simulator.Core.Cities;
using Simulator.Testing;

namespace Simulator.Architecture.Tests;

/// <summary>One agent is one folder of Core: what it is, what changes, what it does. Nobody else decides for it or changes it.</summary>
public sealed partial class AgentTests
{
    private const int MostReadmeLines = 40;

    private static readonly string[] Agents = ["City", "Firm", "Province"];

    public static TheoryData<string> AgentNames => [.. Agents];

    [Theory]
    [MemberData(nameof(AgentNames))]
    public void Folder_OfAnAgent_HasWhatItIsWhatChangesAndWhatItDoes(string agent)
    {
        var folder = Folder(agent);
        var files = Directory.GetFiles(folder).Select(Path.GetFileName).ToArray();

        foreach (var file in new[] { "README.md", $"{agent}Parameters.cs", $"{agent}State.cs", $"{agent}Step.cs", $"I{agent}Outbox.cs" })
        {
            files.ShouldContain(file);
        }

        files.Where(file => file!.Contains("Step", StringComparison.Ordinal) && !file.StartsWith($"{agent}Step.", StringComparison.Ordinal)).ShouldBeEmpty();
        File.ReadAllLines(Path.Combine(folder, "README.md")).Length.ShouldBeLessThanOrEqualTo(MostReadmeLines);
    }

    /// <summary>A city's deals have steps of their own; they are no agents.</summary>
    [Fact]
    public void Steps_OfCore_StandInTheFoldersOfAgentsAndDeals() =>
        SourceTree.Product.Where(file => file.Path.StartsWith("src/Simulator.Core/", StringComparison.Ordinal) && StepFile().IsMatch(file.Name))
            .Select(file => (file.Folder.Split('/')[^1], file.Name.Split('.')[0])).Distinct().Order()
            .ShouldBe([("Cities", "CityStep"), ("Deals", "DealStep"), ("Firms", "FirmStep"), ("Provinces", "ProvinceStep")]);

    [Fact]
    public void States_OfAgents_AreChangedInTheirOwnFoldersOnly()
    {
        var writes = Assemblies().SelectMany(StateWrites.In).ToArray();

        writes.Length.ShouldBeGreaterThan(100);
        writes.Where(write => write.Writer.Namespace != write.Member.DeclaringType!.Namespace).Select(Text)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Write_MadeOnPurpose_IsFound() =>
        StateWrites.In(typeof(AgentTests).Assembly).Select(write => (write.Writer, write.Method, write.Member.Name))
            .ShouldBe([(typeof(Intruder), nameof(Intruder.Spoil), "Trust")]);

    /// <summary>Whoever draws, decides: engines and grains hold agents and carry their messages.</summary>
    [Theory]
    [InlineData("src/Simulator.Engine/")]
    [InlineData("src/Simulator.Grains/")]
    public void Hosts_OfAgents_DrawNothing(string folder) =>
        SourceTree.Product.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && Draw().IsMatch(file.Text))
            .Select(file => file.Path).ShouldBeEmpty();

    private static string Folder(string agent) => RepositoryRoot.Combine($"src/Simulator.Core/{(agent == "City" ? "Cities" : agent + "s")}");

    private static string Text((Type Writer, string Method, MemberInfo Member) write) =>
        $"{write.Writer.Name} {write.Member.DeclaringType!.Name}.{write.Member.Name}";

    /// <summary>Core and all that stands beside the tests and could hold an agent.</summary>
    private static IEnumerable<Assembly> Assemblies() =>
        Directory.GetFiles(AppContext.BaseDirectory, "Simulator.*.dll").Where(file => !TestFile().IsMatch(file)).Append(typeof(CityState).Assembly.Location)
            .Distinct().Select(Assembly.LoadFrom);

    [GeneratedRegex(@"Step(\.\w+)?\.cs$")]
    private static partial Regex StepFile();

    [GeneratedRegex(@"\.Uniform\(|\bPurpose\.|\bKeyedRace\b")]
    private static partial Regex Draw();

    [GeneratedRegex(@"\.(Tests|Testing)\.dll$")]
    private static partial Regex TestFile();

    private static class Intruder
    {
        public static void Spoil(ref Core.Firms.Courtship courted) => courted.Trust = 1;
    }
}
