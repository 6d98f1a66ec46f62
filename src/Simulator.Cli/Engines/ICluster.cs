using Simulator.Cli.Hosting;
using Simulator.Cli.Silo;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Engines;

/// <summary>What a build with Orleans can do with a cluster.</summary>
internal interface ICluster
{
    /// <summary>What is wrong with a connection string, or null.</summary>
    string? Mistake(string connectionString);

    /// <summary>An engine that runs batches on the cluster's silos; what happens to it is said on standard error.</summary>
    /// <remarks>Its runs throw <see cref="ClusterTroubleException"/>.</remarks>
    IEngine EngineFor(ClusterRun run, Screen screen);

    /// <summary>Joins the cluster, says so, and leaves when it is asked to stop.</summary>
    /// <exception cref="ClusterTroubleException">It cannot join.</exception>
    Task ServeAsync(SiloRequest request, Screen screen, CancellationToken stop);

    /// <summary>The silos that the cluster's database knows.</summary>
    /// <exception cref="ClusterTroubleException">The database does not answer.</exception>
    Task<IReadOnlyList<ClusterRow>> MembersAsync(string connectionString, CancellationToken cancellation);
}
