using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;
using Simulator.Scenarios.Templates;

namespace Simulator.Cli.Tests.New;

public sealed class NewTests
{
    public static TheoryData<string> Templates => [.. ScenarioTemplates.Names];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task New_FromEveryTemplate_GivesAValidScenario(string template)
    {
        using var folder = new TemporaryFolder();

        var made = await Command.RunAsync("new", folder["my-campaign"], "--from", template);
        var validated = await Command.RunAsync("validate", folder["my-campaign"]);

        made.ExitCode.ShouldBe(ExitCode.Done);
        validated.ExitCode.ShouldBe(ExitCode.Done, validated.Output);
    }

    [Fact]
    public async Task New_Twice_TouchesNothingAndReturns2()
    {
        using var folder = new TemporaryFolder();
        await Command.RunAsync("new", folder["mine"]);
        await File.AppendAllTextAsync(folder["mine/scenario.yaml"], "# mine\n");

        var result = await Command.RunAsync("new", folder["mine"]);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        (await File.ReadAllTextAsync(folder["mine/scenario.yaml"])).ShouldEndWith("# mine\n");
        Expectation.Check("new.twice", result.AsText(folder.Path));
    }

    [Theory]
    [InlineData("My Campaign", "new.no-id")]
    public async Task New_WithAFolderThatIsNoId_Returns2(string name, string expectation)
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync("new", folder[name]);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        Expectation.Check(expectation, result.AsText(folder.Path));
    }

    [Fact]
    public async Task New_FromAnUnknownTemplate_ListsTheKnownOnes()
    {
        var result = await Command.RunAsync("new", "x", "--from", "province");

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        ScenarioTemplates.Names.ShouldAllBe(name => result.Error.Contains(name, StringComparison.Ordinal));
    }
}
