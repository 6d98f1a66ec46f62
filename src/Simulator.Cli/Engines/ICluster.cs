using System.Collections.Immutable;
using Simulator.Cli.Hosting;
using Simulator.Cli.Silo;
using Simulator.Engine.Hosting;
using Simulator.Grains.Cluster;
using ClusterMember = Simulator.Grains.Cluster.ClusterMember;

namespace Simulator.Cli.Engines;

/// <summary>What the command does with a cluster.</summary>
internal interface ICluster
{
    /// <summary>What is wrong with a connection string, or null.</summary>
    string? Mistake(string connectionString);

    /// <summary>An engine that runs batches on the cluster's silos; what happens to it is said on standard error.</summary>
    /// <remarks>Its runs throw <see cref="ClusterRefusedException"/>.</remarks>
    IEngine EngineFor(ClusterRun run, Screen screen);

    /// <summary>Joins the cluster, says so, and leaves when it is asked to stop.</summary>
    /// <exception cref="ClusterRefusedException">It cannot join.</exception>
    Task ServeAsync(SiloRequest request, Screen screen, CancellationToken stop);

    /// <summary>The silos that the cluster's database knows.</summary>
    /// <exception cref="ClusterRefusedException">The database does not answer.</exception>
    Task<ImmutableArray<ClusterMember>> MembersAsync(string connectionString, CancellationToken cancellation);
}
