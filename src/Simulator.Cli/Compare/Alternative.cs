using Simulator.Cli.Run;
using Simulator.Scenarios.Loading;

namespace Simulator.Cli.Compare;

/// <summary>One of the things that are compared, loaded.</summary>
/// <param name="Name">Name, unique among the alternatives.</param>
/// <param name="Request">What is run for it.</param>
/// <param name="Scenario">Its scenario.</param>
internal sealed record Alternative(string Name, RunRequest Request, Scenario Scenario)
{
    /// <summary>Stands for the scenario as it is written, among strategies.</summary>
    public const string Own = "own";
}
