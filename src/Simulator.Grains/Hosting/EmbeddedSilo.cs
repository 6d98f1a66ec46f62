using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Simulator.Grains.Batches;
using Simulator.Grains.Cluster;
using Simulator.Grains.Live;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Hosting;

/// <summary>A silo in this process that nobody else can reach.</summary>
internal static class EmbeddedSilo
{
    /// <summary>Starts it on a free loopback port, without a gateway.</summary>
    /// <param name="slots">Replicates that it runs at the same time.</param>
    /// <param name="configure">Adds to it.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<IHost> StartAsync(int slots, Action<ISiloBuilder>? configure, CancellationToken cancellation)
    {
        var host = new HostBuilder()
            .ConfigureLogging(logging => logging.ClearProviders())
            .UseOrleans(silo =>
            {
                silo.UseLocalhostClustering(siloPort: FreePort.On(IPAddress.Loopback), gatewayPort: 0);
                silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromMinutes(1));
                silo.AddSimulatorGrains(slots, new ClusterJournal(Say: null));
                configure?.Invoke(silo);
            })
            .Build();
        await host.StartAsync(cancellation).ConfigureAwait(false);
        return host;
    }

    /// <summary>What grains are given by their silo, and how it treats them: agents stay where they are until their world lets go of them.</summary>
    internal static void AddSimulatorGrains(this ISiloBuilder silo, int slots, ClusterJournal journal)
    {
        silo.AddPlacementDirector<NamedSiloAttribute.Placement, NamedSiloDirector>();
        silo.Configure<GrainCollectionOptions>(options => options.EnableActivationSheddingOnMemoryPressure = false);
        silo.Services
            .AddSingleton(journal)
            .AddSingleton<AtlasCache>()
            .AddSingleton<LiveWorlds>()
            .AddSingleton(services => new MarketPool(services.GetRequiredService<AtlasCache>(), slots));
    }
}
