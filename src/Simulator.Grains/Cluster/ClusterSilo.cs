using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Simulator.Grains.Hosting;

namespace Simulator.Grains.Cluster;

/// <summary>A server of a cluster: what <c>simulator silo</c> starts.</summary>
public sealed class ClusterSilo : IAsyncDisposable
{
    private readonly IHost _host;

    private ClusterSilo(IHost host, IPEndPoint address) => (_host, Address) = (host, address);

    /// <summary>Where other silos reach it.</summary>
    public IPEndPoint Address { get; }

    /// <summary>Joins the cluster of a database; makes the tables that are missing in it.</summary>
    /// <param name="connectionString">PostgreSQL.</param>
    /// <param name="address">Address that other silos and clients reach; two free ports are taken.</param>
    /// <param name="batches">Batches that it runs at the same time.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<ClusterSilo> StartAsync(string connectionString, IPAddress address, int batches, CancellationToken cancellation)
    {
        await MembershipTables.MigrateAsync(connectionString, cancellation).ConfigureAwait(false);
        var (siloPort, gatewayPort) = (FreePort.On(address), FreePort.On(address));
        var host = new HostBuilder()
            .ConfigureLogging(logging => logging.ClearProviders())
            .UseOrleans(silo =>
            {
                silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (ClusterSettings.Driver, connectionString));
                silo.Configure<EndpointOptions>(options =>
                    (options.AdvertisedIPAddress, options.SiloPort, options.GatewayPort) = (address, siloPort, gatewayPort));
                ClusterSettings.AddTo(silo.Services);
                ClusterSettings.AddMembershipTo(silo.Services);
                silo.Services.AddSimulatorGrains(batches);
            })
            .Build();
        await host.StartAsync(cancellation).ConfigureAwait(false);
        return new ClusterSilo(host, new IPEndPoint(address, siloPort));
    }

    /// <summary>What its grains are given.</summary>
    internal IServiceProvider Services => _host.Services;

    /// <summary>Returns when the silo has stopped, of itself or because it was asked to.</summary>
    public Task WaitAsync(CancellationToken cancellation) => _host.WaitForShutdownAsync(cancellation);

    /// <summary>Leaves the cluster.</summary>
    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync().ConfigureAwait(false);
        _host.Dispose();
    }
}
