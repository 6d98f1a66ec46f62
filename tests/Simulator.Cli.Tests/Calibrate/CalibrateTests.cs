using System.Text.Json;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;
using Simulator.Testing;

namespace Simulator.Cli.Tests.Calibrate;

public sealed class CalibrateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Calibrate_WithoutAScenario_ShowsWhatTheHistoryTeaches()
    {
        var result = await Command.RunAsync("calibrate", "--json");

        result.ExitCode.ShouldBe(ExitCode.Done);
        using var document = JsonDocument.Parse(result.Output);
        document.RootElement.GetProperty("reporting").EnumerateArray().Select(entry => entry.GetProperty("outcome").GetString()).ShouldContain("started");
        document.RootElement.GetProperty("priors").GetArrayLength().ShouldBeGreaterThan(3);
    }

    /// <summary>Stopped after its first simulations and begun again with --resume, a calibration gives what it gives in one go.</summary>
    [Fact]
    public async Task Calibrate_Resumed_GivesTheSameSets()
    {
        var scenario = RepositoryRoot.Combine("scenarios/xinzhou-2017");
        string[] Line(string name, params string[] more) =>
            ["calibrate", scenario, "--particles", "8", "--simulations", "50", "--out", Path.Combine(_folder.Path, name), .. more];

        var whole = await Command.RunAsync(Line("whole", "--json"));
        Cut(Path.Combine(_folder.Path, "whole", "xinzhou-2017", "joint.trials"), Path.Combine(_folder.Path, "cut", "xinzhou-2017", "joint.trials"));
        var resumed = await Command.RunAsync(Line("cut", "--resume", "--json"));

        whole.ExitCode.ShouldBe(ExitCode.Done, whole.Error);
        resumed.Output.ShouldBe(whole.Output);
        File.ReadLines(Path.Combine(_folder.Path, "cut", "xinzhou-2017", "sets.csv")).Count().ShouldBe(9);
    }

    [Fact]
    public async Task Calibrate_ScenarioThatIsMissing_IsWrongInput() =>
        (await Command.RunAsync("calibrate", Path.Combine(_folder.Path, "nowhere"))).ExitCode.ShouldBe(ExitCode.WrongInput);

    public void Dispose() => _folder.Dispose();

    /// <summary>The first dozen lines and a part of the next, as an interruption leaves them.</summary>
    private static void Cut(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        var lines = File.ReadAllLines(from);
        File.WriteAllText(to, string.Join('\n', lines.Take(12)) + "\n" + lines[12][..(lines[12].Length / 2)]);
    }
}
