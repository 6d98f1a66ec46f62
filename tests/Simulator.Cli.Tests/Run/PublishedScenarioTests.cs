using Simulator.Cli.Tests.Support;
using Simulator.Testing;

namespace Simulator.Cli.Tests.Run;

/// <summary>The line of every scenario's README: it ends well and leaves a report, in both languages.</summary>
public sealed class PublishedScenarioTests
{
    public static TheoryData<string, string, string> Runs
    {
        get
        {
            var runs = new TheoryData<string, string, string>();
            foreach (var folder in Directory.GetDirectories(RepositoryRoot.Combine("scenarios")).Order(StringComparer.Ordinal))
            {
                runs.Add(Path.GetFileName(folder), "en", "What the record says about itself");
                runs.Add(Path.GetFileName(folder), "zh", "公开记录自查");
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Run_OfAPublishedScenario_LeavesAReport(string scenario, string language, string heading)
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync(
            "run", RepositoryRoot.Combine($"scenarios/{scenario}"), "--replicates", "2", "--out", folder["out"], "--lang", language);

        result.ExitCode.ShouldBe(0, result.Error);
        File.ReadAllText(Path.Combine(folder["out"], "report.html")).ShouldContain(heading);
    }
}
