using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Hosting;

public sealed class HelpTests
{
    [Theory]
    [InlineData("root.en", "--help")]
    [InlineData("run.en", "run", "--help")]
    [InlineData("run.zh", "run", "--help", "--lang", "zh")]
    [InlineData("watch.en", "watch", "--help")]
    [InlineData("watch.zh", "watch", "--help", "--lang", "zh")]
    [InlineData("compare.en", "compare", "--help")]
    [InlineData("compare.zh", "compare", "--help", "--lang", "zh")]
    public async Task Help_OfACommand_IsTheWholeExpectation(string name, params string[] args)
    {
        var result = await Command.RunAsync(args);

        result.ExitCode.ShouldBe(ExitCode.Done);
        Expectation.Check($"help.{name}", WithoutHostName(result.AsText()));
    }

    [Theory]
    [InlineData("--lang", "zh", true)]
    [InlineData("--lang=zh", "", true)]
    [InlineData("--lang", "en", false)]
    public void Language_OfTheCommandLine_DecidesBeforeParsing(string first, string second, bool chinese) =>
        (Language.Of(["run", first, second]).Name == "zh-Hans").ShouldBe(chinese);

    [Theory]
    [InlineData("--replicate", "--replicates")]
    [InlineData("rnu", "run")]
    [InlineData("completely-different", null)]
    public void NearestName_OfAMistypedWord_IsTheWordThatWasMeant(string word, string? expected) =>
        NearestName.Of(word, ["run", "--replicates", "--resume"]).ShouldBe(expected);

    /// <summary>Help names the running program, which is the test host here.</summary>
    private static string WithoutHostName(string text) =>
        text.Replace(System.CommandLine.RootCommand.ExecutableName, "simulator", StringComparison.Ordinal);
}
