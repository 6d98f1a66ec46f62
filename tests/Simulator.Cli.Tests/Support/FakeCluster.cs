using System.Collections.Immutable;
using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Silo;
using Simulator.Engine.Hosting;
using Simulator.Grains.Cluster;
using Simulator.Grains.Silos;
using ClusterMember = Simulator.Grains.Cluster.ClusterMember;

namespace Simulator.Cli.Tests.Support;

/// <summary>A cluster that computes in this process, and remembers what it was asked.</summary>
internal sealed class FakeCluster : ICluster
{
    public const string Down = "Host=down";

    public ClusterRun? Run { get; private set; }

    public SiloRequest? Silo { get; private set; }

    public EngineCatalog Catalog => new(new LocalEngine()) { Cluster = this };

    public string? Mistake(string connectionString) => connectionString.StartsWith("Host=", StringComparison.Ordinal) ? null : "Host is missing";

    public IEngine EngineFor(ClusterRun run, Screen screen)
    {
        Run = run;
        return new LocalEngine();
    }

    public Task ServeAsync(SiloRequest request, Screen screen, CancellationToken stop)
    {
        Silo = request;
        return request.ConnectionString == Down ? throw new ClusterRefusedException("the database does not answer") : Task.CompletedTask;
    }

    public Task<ImmutableArray<ClusterMember>> MembersAsync(string connectionString, CancellationToken cancellation) =>
        Task.FromResult<ImmutableArray<ClusterMember>>(
        [
            Member("10.0.0.4:11111", SiloStatus.Active, BuildStamp.Own, day: 5, TimeSpan.FromSeconds(1.4)),
            Member("10.0.0.5:11111", SiloStatus.Dead, "another build", day: 4, TimeSpan.FromSeconds(4000)),
        ]);

    private static ClusterMember Member(string address, SiloStatus status, string build, int day, TimeSpan silence) => new(
        address, GatewayPort: 30000, status, build, new DateTimeOffset(2026, 1, day, 8, 0, 0, TimeSpan.Zero), silence, HasLeft: false, Generation: 1);
}
