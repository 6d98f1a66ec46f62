using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Silo;
using Simulator.Engine.Hosting;

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
        return request.ConnectionString == Down ? throw new ClusterTroubleException("the database does not answer") : Task.CompletedTask;
    }

    public Task<IReadOnlyList<ClusterRow>> MembersAsync(string connectionString, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ClusterRow>>(
        [
            new ClusterRow("10.0.0.4:11111", "Active", IsOwnBuild: true, new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero), 1.4),
            new ClusterRow("10.0.0.5:11111", "Dead", IsOwnBuild: false, new DateTimeOffset(2026, 1, 4, 8, 0, 0, TimeSpan.Zero), 4000),
        ]);
}
