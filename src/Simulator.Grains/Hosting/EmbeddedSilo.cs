using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Simulator.Grains.Batches;
using Simulator.Grains.Blueprints;
using Simulator.Grains.Cluster;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Hosting;

/// <summary>A silo in this process that nobody else can reach.</summary>
internal static class EmbeddedSilo
{
    /// <summary>The client is in the same process: it is not gone as long as the silo is there.</summary>
    private static readonly TimeSpan ClientIsHere = TimeSpan.FromDays(1);

    /// <summary>Starts it on a free loopback port, without a gateway.</summary>
    public static async Task<IHost> StartAsync(int batches, CancellationToken cancellation)
    {
        var host = new HostBuilder()
            .ConfigureLogging(logging => logging.ClearProviders())
            .UseOrleans(silo => Configure(silo, batches))
            .Build();
        await host.StartAsync(cancellation).ConfigureAwait(false);
        return host;
    }

    private static void Configure(ISiloBuilder silo, int batches)
    {
        silo.UseLocalhostClustering(siloPort: FreePort.On(IPAddress.Loopback), gatewayPort: 0);
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromMinutes(1));
        silo.Services.AddSimulatorGrains(new SiloLimits(batches, ClientIsHere), new ClusterJournal(say: null));
    }

    /// <summary>What grains are given by their silo.</summary>
    internal static void AddSimulatorGrains(this IServiceCollection services, SiloLimits limits, ClusterJournal journal) => services
        .AddSingleton(limits)
        .AddSingleton(journal)
        .AddSingleton(new BatchSlots(limits.Batches))
        .AddSingleton<BatchRunner>()
        .AddSingleton<BlueprintCache>()
        .AddSingleton<SiloDesks>();
}
