using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Simulator.Grains.Hosting;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Cluster;

/// <summary>A server of a cluster: what <c>simulator silo</c> starts.</summary>
public sealed class ClusterSilo : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly ClusterWatch _watch;

    private ClusterSilo(IHost host, ClusterWatch watch, IPEndPoint address, int size) =>
        (_host, _watch, Address, Size) = (host, watch, address, size);

    /// <summary>Where other silos reach it.</summary>
    public IPEndPoint Address { get; }

    /// <summary>Active silos when it joined, itself among them.</summary>
    public int Size { get; }

    /// <summary>What its grains are given.</summary>
    internal IServiceProvider Services => _host.Services;

    /// <summary>Joins the cluster of a database; makes the tables that are missing in it.</summary>
    /// <param name="connectionString">PostgreSQL.</param>
    /// <param name="settings">How it is run.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ClusterRefusedException">The database does not answer, or a silo is of another build.</exception>
    public static async Task<ClusterSilo> StartAsync(string connectionString, SiloSettings settings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        await MembershipTables.MigrateAsync(connectionString, cancellation).ConfigureAwait(false);
        ClusterMembers.RefuseOtherBuilds(await ClusterMembers.ReadAsync(connectionString, cancellation).ConfigureAwait(false));
        var address = new IPEndPoint(settings.Address, Port(settings.SiloPort, settings));
        var journal = new ClusterJournal(settings.Say);
        var host = Build(connectionString, settings, address, journal);
        await host.StartAsync(cancellation).ConfigureAwait(false);
        var members = await ClusterMembers.ReadAsync(connectionString, cancellation).ConfigureAwait(false);
        return new ClusterSilo(host, new ClusterWatch(connectionString, members, journal), address, members.Count(member => member.IsActive));
    }

    /// <summary>Returns when the silo has stopped, of itself or because it was asked to.</summary>
    public Task WaitAsync(CancellationToken cancellation) => _host.WaitForShutdownAsync(cancellation);

    /// <summary>Leaves the cluster.</summary>
    public async ValueTask DisposeAsync()
    {
        await _watch.DisposeAsync().ConfigureAwait(false);
        await _host.StopAsync().ConfigureAwait(false);
        _host.Dispose();
    }

    private static IHost Build(string connectionString, SiloSettings settings, IPEndPoint address, ClusterJournal journal) => new HostBuilder()
        .ConfigureLogging(logging => logging.ClearProviders())
        .UseOrleans(silo =>
        {
            silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (ClusterSettings.Driver, connectionString));
            silo.Configure<SiloOptions>(options => options.SiloName = BuildStamp.Own);
            silo.Configure<EndpointOptions>(options => (options.AdvertisedIPAddress, options.SiloPort, options.GatewayPort) =
                (settings.Address, address.Port, Port(settings.GatewayPort, settings)));
            ClusterSettings.AddTo(silo.Services);
            ClusterSettings.AddMembershipTo(silo.Services);
            silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = settings.LongestCall);
            silo.AddSimulatorGrains(settings.Slots, journal);
        })
        .Build();

    private static int Port(int wanted, SiloSettings settings) => wanted > 0 ? wanted : FreePort.On(settings.Address);
}

/// <summary>How a silo of a cluster is run.</summary>
public sealed record SiloSettings
{
    /// <summary>Address that other silos and clients reach.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port for silos; 0 for a free one.</summary>
    public int SiloPort { get; init; }

    /// <summary>Port for clients; 0 for a free one.</summary>
    public int GatewayPort { get; init; }

    /// <summary>Replicates that it runs at the same time.</summary>
    public int Slots { get; init; } = Environment.ProcessorCount;

    /// <summary>A call that is not answered in this time is lost; a batch that nobody has asked for in twice this time is stopped.</summary>
    public TimeSpan LongestCall { get; init; } = ClusterSettings.LongestCall;

    /// <summary>Told what happens, from any thread.</summary>
    public Action<ClusterEvent>? Say { get; init; }
}
