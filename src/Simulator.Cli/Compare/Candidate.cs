using System.Collections.Immutable;
using System.Globalization;
using Simulator.Cli.Run;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Compare;

/// <summary>An alternative before it is loaded.</summary>
/// <param name="Name">Name.</param>
/// <param name="Request">What is to be run for it.</param>
/// <param name="VersusSet">Its place among the values of <c>--vs-set</c>, from 1; 0 when it stems from another option.</param>
internal sealed record Candidate(string Name, RunRequest Request, int VersusSet = 0)
{
    public const string StrategiesOption = "--strategies";
    public const string VersusOption = "--vs-set";

    /// <summary>Loads the scenario; problems name the options that the user gave.</summary>
    public LoadResult Load(CultureInfo language)
    {
        var overrides = new RunOverrides(Request);
        var loaded = ScenarioLoader.Load(Request.Scenario, overrides.Values, Request.Strategy, language);
        return loaded with { Problems = Rename(overrides.Rename(loaded.Problems)) };
    }

    private ImmutableArray<Problem> Rename(ImmutableArray<Problem> problems) => [.. problems.Select(Rename)];

    private Problem Rename(Problem problem) => problem switch
    {
        { File: "--strategy" } => problem with { File = StrategiesOption },
        { File: "--set" } when VersusSet > 0 && problem.Line == Request.Sets.Count => problem with { File = VersusOption, Line = VersusSet },
        _ => problem,
    };
}
