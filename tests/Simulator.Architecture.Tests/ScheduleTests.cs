using System.Text.RegularExpressions;
using Simulator.Engine;
using Simulator.Testing;

namespace Simulator.Architecture.Tests;

/// <summary>There is one schedule. Who holds agents follows it and looks up there whose turn it is.</summary>
public sealed partial class ScheduleTests
{
    /// <summary>Where a phase becomes the call of a step; each is a holder of agents.</summary>
    private static readonly Regex Holders = Holder();

    [Fact]
    public void Schedule_OfAWeek_HasEveryPhaseOnceAndInOrder() =>
        Schedule.Week.Select(entry => entry.Phase).ShouldBe(Enum.GetValues<Phase>());

    [Fact]
    public void Schedule_OfAWeek_IsTheOneOfTheDocumentation()
    {
        var rows = File.ReadAllLines(RepositoryRoot.Combine("docs/model/schedule.md")).Select(line => DocumentedPhase().Match(line))
            .Where(row => row.Success).Select(row => (row.Groups["phase"].Value, row.Groups["agents"].Value));

        rows.ShouldBe(Schedule.Week.Select(entry => (entry.Phase.ToString(), Plural(entry.Agents))));
    }

    [Fact]
    public void Phases_AreNamedInTheScheduleAndWhereAgentsAreHeldOnly() =>
        SourceTree.Product.Where(file => PhaseName().IsMatch(file.Text) && !Holders.IsMatch(file.Path)).Select(file => file.Path).ShouldBeEmpty();

    [Theory]
    [InlineData("Phase.Attend => _firms,", true)]
    [InlineData("case Phase.Publish:", true)]
    [InlineData("foreach (var (phase, kind) in Schedule.Week)", false)]
    [InlineData("Act(phase);", false)]
    public void PhaseName_InText_IsRecognised(string text, bool named) => PhaseName().IsMatch(text).ShouldBe(named);

    private static string Plural(AgentKind agents) => agents switch
    {
        AgentKind.Province => "provinces",
        AgentKind.City => "cities",
        _ => "firms",
    };

    [GeneratedRegex(@"^src/Simulator\.Engine/(Schedule|Markets/Market)\.cs$|^src/Simulator\.Grains/Agents/\w+Grain\.cs$")]
    private static partial Regex Holder();

    [GeneratedRegex(@"\bPhase\.[A-Z]")]
    private static partial Regex PhaseName();

    [GeneratedRegex(@"^\| (?<phase>[A-Z]\w+) \| (?<agents>provinces|cities|firms)\b")]
    private static partial Regex DocumentedPhase();
}
