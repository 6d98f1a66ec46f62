using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Verify;

public sealed class VerifyTests
{
    [Theory]
    [InlineData]
    [InlineData("--seed", "3", "--set", "cities.home-city.service=0.7")]
    [InlineData("--strategy", "quiet", "--replicates", "3", "--batch", "2")]
    public async Task Verify_ARunAsItWas_FindsTheSameDigest(params string[] options)
    {
        using var folder = new TemporaryFolder();
        await Command.RunAsync(["run", Sample.CopyTo(folder), "--out", folder["out"], .. options]);

        var result = await Command.RunAsync("verify", folder["out/run.json"], "--threads", "1");

        result.AsText().ShouldContain("same digest <digest>");
        result.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Verify_TheFolderOfARun_FindsItsDocument()
    {
        using var folder = new TemporaryFolder();
        await Command.RunAsync("run", Sample.CopyTo(folder), "--out", folder["out"]);

        var result = await Command.RunAsync("verify", folder["out"]);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
    }

    [Fact]
    public async Task Verify_AnAlteredDigest_ReportsBothAndReturns1()
    {
        using var folder = new TemporaryFolder();
        var file = await RunAndEditAsync(folder, "\"digest\": \"", $"\"digest\": \"{new string('0', 64)}\", \"was\": \"");

        var result = await Command.RunAsync("verify", file);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldContain("✗ digests differ: recorded 0000");
    }

    [Fact]
    public async Task Verify_AfterTheScenarioChanged_Returns2()
    {
        using var folder = new TemporaryFolder();
        await Command.RunAsync("run", Sample.CopyTo(folder), "--out", folder["out"]);
        await File.AppendAllTextAsync(folder["scenario.yaml"], "# later\n");

        var result = await Command.RunAsync("verify", folder["out/run.json"]);
        var unchanged = await Command.RunAsync("verify", folder["out/run.json"], "--scenario", Sample.Folder);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        result.Error.ShouldContain("its SHA-256 differs (name the unchanged file with --scenario)");
        unchanged.ExitCode.ShouldBe(ExitCode.Done, unchanged.Error);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("null")]
    public async Task Verify_OfAnotherFile_Returns2(string text)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["run.json"], text);

        var result = await Command.RunAsync("verify", folder["run.json"]);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        result.Error.ShouldContain("this is no run.json");
    }

    [Fact]
    public async Task Verify_OfAnotherSchema_Returns2()
    {
        using var folder = new TemporaryFolder();
        var file = await RunAndEditAsync(folder, "\"schema\": 1", "\"schema\": 9");

        var result = await Command.RunAsync("verify", file);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        result.Error.ShouldContain("schema 9; this program reads 1");
    }

    [Fact]
    public async Task Verify_OfNoFile_Returns2() =>
        (await Command.RunAsync("verify", "no-such-file.json")).Error.ShouldStartWith("no-such-file.json: CommandLine: there is no such file\n");

    private static async Task<string> RunAndEditAsync(TemporaryFolder folder, string old, string now)
    {
        await Command.RunAsync("run", Sample.CopyTo(folder), "--out", folder["out"]);
        var file = folder["out/run.json"];
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(old, now, StringComparison.Ordinal));
        return file;
    }
}
