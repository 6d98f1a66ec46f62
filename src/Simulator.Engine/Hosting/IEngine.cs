using Simulator.Core.Worlds;

namespace Simulator.Engine.Hosting;

/// <summary>Something that can run a world: in this process, or on a cluster.</summary>
public interface IEngine
{
    /// <summary>Name for provenance, such as <c>local</c>.</summary>
    string Name { get; }

    /// <summary>Runs all replicates.</summary>
    /// <param name="atlas">The world.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="store">Where completed batches are kept; they are not run again.</param>
    /// <param name="progress">Told the number of replicates whose batch has ended, from any thread.</param>
    /// <param name="cancellation">Stops the run; completed batches stay in the store.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    Task<RunOutcome> RunAsync(
        Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation);
}
