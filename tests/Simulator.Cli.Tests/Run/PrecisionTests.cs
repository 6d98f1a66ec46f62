using System.Text.Json;
using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Run;

/// <summary><c>run --until-precision</c>.</summary>
public sealed class PrecisionTests
{
    [Fact]
    public async Task Run_UntilPrecise_SaysHowManyReplicatesItTook()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync("run", Sample.Folder, "--until-precision", "10%", "--out", folder.Path, "--threads", "2");

        result.ExitCode.ShouldBe(ExitCode.Done);
        Expectation.Check("run.precision", result.AsText(folder.Path));
    }

    [Fact]
    public async Task Run_UntilPrecise_WritesWhatWasWatchedAndCanBeVerified()
    {
        using var folder = new TemporaryFolder();

        await Command.RunAsync("run", Sample.Folder, "--until-precision", "0.1", "--out", folder.Path);
        var verified = await Command.RunAsync("verify", folder["run.json"]);

        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(folder["run.json"]));
        var precision = document.RootElement.GetProperty("precision");
        precision.GetProperty("reached").GetBoolean().ShouldBeTrue();
        precision.GetProperty("target").GetDouble().ShouldBe(0.1);
        precision.GetProperty("quantities").EnumerateArray()
            .ShouldAllBe(quantity => quantity.GetProperty("relative").GetDouble() <= 0.1);
        verified.ExitCode.ShouldBe(ExitCode.Done, verified.Error);
    }

    [Fact]
    public async Task Run_ThatMayNotRunThatMany_SaysThatPrecisionWasNotReached()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync(
            "run", Sample.Folder, "--until-precision", "0.1%", "--replicates", "16", "--out", folder.Path);

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain("not reached with 16 replicates");
    }

    [Fact]
    public async Task Run_WhoseMeansAreNearZero_EndsAtTheMostReplicatesAndNamesAFigure()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync(
            "run", Sample.Folder, "--until-precision", "5%", "--replicates", "40", "--set", "params.choice.base=-6", "--out", folder.Path);

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain("Precision ±5% of the headline means not reached with 40 replicates; least precise: ");
        File.Exists(folder["run.json"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Resume_OfAnInterruptedRunUntilPrecise_GivesTheSameDigest()
    {
        using var whole = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        string[] run = ["run", Sample.Folder, "--until-precision", "5%"];
        using var interrupt = new CancellationTokenSource();
        var interrupted = await Command.RunAsync(
            new EngineCatalog(new StoppingEngine(20, interrupt.Cancel)), interrupt.Token, [.. run, "--out", folder.Path]);

        await Command.RunAsync([.. run, "--out", folder.Path, "--resume"]);
        await Command.RunAsync([.. run, "--out", whole.Path]);

        interrupted.ExitCode.ShouldBe(ExitCode.Interrupted);
        StoredRun.DigestOf(folder).ShouldBe(StoredRun.DigestOf(whole));
    }

    [Theory]
    [InlineData("0%")]
    [InlineData("100%")]
    [InlineData("5")]
    [InlineData("five")]
    [InlineData("NaN")]
    public async Task Run_WithAPrecisionThatIsNoShare_Returns2(string precision)
    {
        var result = await Command.RunAsync("run", Sample.Folder, "--until-precision", precision);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        result.Error.ShouldContain($"\"{precision}\" is not a share between 0 and 100%");
    }

    [Fact]
    public async Task Run_UntilPreciseWithATraceThatMayNotBeRun_Returns2()
    {
        var result = await Command.RunAsync("run", Sample.Folder, "--until-precision", "10%", "--trace", "8");

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        result.Error.ShouldContain("[0, 7]");
    }
}
