using System.Globalization;
using Simulator.Engine.Hosting;
using Simulator.Engine.Storage;
using Simulator.Scenarios.Loading;

namespace Simulator.Cli.Run;

/// <summary>A run that is ready to start: scenario, engine, options and where it is kept.</summary>
internal sealed record RunPlan
{
    public const string BatchesFolder = ".batches";
    private const string LiveFolder = "live";
    private const int ReplicatesPerBatchDivisor = 250;
    private const int MaxAutomaticBatch = 64;

    /// <summary>Small: the rounds of a run for precision end with whole batches.</summary>
    private const int BatchForPrecision = 4;

    public required Scenario Scenario { get; init; }

    public required IEngine Engine { get; init; }

    public required RunOptions Options { get; init; }

    /// <summary>Relative half-width up to which replicates are added, unitless; null for a fixed number.</summary>
    public double? Precision { get; init; }

    /// <summary>Output folder.</summary>
    public required string Folder { get; init; }

    public required FileBatchStore Store { get; init; }

    /// <summary>Where the outcome of the live world is kept; goes with <see cref="Store"/>.</summary>
    public required FileBatchStore LiveStore { get; init; }

    /// <summary>Makes the plan.</summary>
    /// <param name="request">What the user asked for.</param>
    /// <param name="scenario">The scenario, with overrides and strategy applied.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="batches">Folder of stored batches within the output folder.</param>
    public static RunPlan Make(RunRequest request, Scenario scenario, IEngine engine, string batches = BatchesFolder)
    {
        var folder = request.Out ?? Path.Combine("out", scenario.Id);
        var options = new RunOptions
        {
            Seed = scenario.Seed,
            Replicates = scenario.Replicates,
            BatchSize = request.Batch ?? (request.Precision is null ? AutomaticBatch(scenario.Replicates) : BatchForPrecision),
            Threads = request.Threads ?? Environment.ProcessorCount,
        };
        var (stored, key) = (Path.Combine(folder, batches), KeyOf(scenario, request.Strategy, options.BatchSize));
        return new RunPlan
        {
            Scenario = scenario,
            Engine = engine,
            Options = options,
            Precision = request.Precision,
            Folder = folder,
            Store = new FileBatchStore(stored, key),
            LiveStore = new FileBatchStore(Path.Combine(stored, LiveFolder), key),
        };
    }

    /// <summary>The plan of a run that has ended after some replicates: what its provenance says, a later run repeats.</summary>
    public RunPlan With(int replicates) => this with
    {
        Scenario = Scenario with
        {
            Replicates = replicates,
            Overrides = Scenario.Overrides.Add(RunOverrides.OfReplicates(replicates)),
        },
    };

    /// <summary>Depends on nothing but the number of replicates, so that a run is resumed on a machine with other cores too.</summary>
    private static int AutomaticBatch(int replicates) => Math.Clamp(replicates / ReplicatesPerBatchDivisor, 1, MaxAutomaticBatch);

    /// <summary>The loader belongs to the key: it draws the firms.</summary>
    private static RunKey KeyOf(Scenario scenario, string? strategy, int batchSize) => RunKey.Of(
        typeof(Scenario).Assembly.ManifestModule.ModuleVersionId.ToString("N"),
        scenario.Sha256,
        strategy is null ? "own strategies" : $"strategy {strategy}",
        scenario.Seed.ToString(CultureInfo.InvariantCulture),
        batchSize.ToString(CultureInfo.InvariantCulture),
        string.Join('\n', scenario.Overrides));
}
