using Simulator.Cli.Compare;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Compare;

public sealed class CompareFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Usual => _folder["small-compare"];

    [Fact]
    public void Choose_WhereNothingIsInTheWay_IsTheUsualFolder() => CompareFolder.Choose(Usual, "a").ShouldBe(Usual);

    [Fact]
    public void Choose_WhereAnotherComparisonLies_IsTheNextFreeFolder()
    {
        CompareFolder.Claim(Usual, "a");
        CompareFolder.Claim(Usual + "-2", "b");

        CompareFolder.Choose(Usual, "c").ShouldBe(Usual + "-3");
    }

    [Fact]
    public void Choose_OfAComparisonThatHasAFolder_FindsItAgain()
    {
        CompareFolder.Claim(Usual, "a");
        CompareFolder.Claim(Usual + "-2", "b");

        CompareFolder.Choose(Usual, "a").ShouldBe(Usual);
        CompareFolder.Choose(Usual, "b").ShouldBe(Usual + "-2");
    }

    /// <summary>Results of an earlier version of the program, or files of the user's own.</summary>
    [Fact]
    public void Choose_WhereAFolderDoesNotSayWhatItHolds_LeavesItAlone()
    {
        Directory.CreateDirectory(Usual);
        File.WriteAllText(Path.Combine(Usual, "comparison.json"), "{}");

        CompareFolder.Choose(Usual, "a").ShouldBe(Usual + "-2");
    }

    [Fact]
    public async Task Compare_TwiceWithoutAFolder_KeepsBothAndFindsTheFirstAgain()
    {
        var quiet = await RunAsync("--strategies", "own,quiet");
        var service = await RunAsync("--vs-set", "city_defaults.service=0.7");
        var again = await RunAsync("--strategies", "own,quiet");

        (quiet, service, again).ShouldBe((ExitCode.Done, ExitCode.Done, ExitCode.Done));
        Directory.GetDirectories(_folder["out"]).Select(Path.GetFileName).Order().ShouldBe(["small-compare", "small-compare-2"]);
        (await File.ReadAllTextAsync(_folder["out/small-compare/pairs.csv"])).ShouldContain("own,quiet,");
        (await File.ReadAllTextAsync(_folder["out/small-compare-2/pairs.csv"])).ShouldContain("own,city_defaults.service=0.7,");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<int> RunAsync(params string[] args)
    {
        using var process = ChildProcess.StartIn(_folder.Path, ["compare", Sample.Folder, .. args, "--engine", "local", "--threads", "2"]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
