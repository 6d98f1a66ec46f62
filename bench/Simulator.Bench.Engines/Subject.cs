using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Scenarios.Loading;

namespace Simulator.Bench.Engines;

/// <summary>What is measured: a scenario, in batches as the command makes them, on all cores.</summary>
internal sealed record Subject(Atlas Atlas, RunOptions Options)
{
    private const int BatchesOfARun = 250;

    public static Subject Of(string path, int replicates)
    {
        var scenario = ScenarioLoader.Load(path).Scenario!;
        return new Subject(
            new Atlas(scenario.World),
            new RunOptions
            {
                Seed = scenario.Seed,
                Replicates = replicates,
                Threads = Environment.ProcessorCount,
                BatchSize = Math.Max(1, replicates / BatchesOfARun),
            });
    }
}
