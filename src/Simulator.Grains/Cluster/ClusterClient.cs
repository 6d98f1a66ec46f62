using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Simulator.Grains.Cluster;

/// <summary>Connects to the silos of a cluster.</summary>
internal static class ClusterClient
{
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(30);

    /// <summary>A connected client, until disposed.</summary>
    /// <exception cref="ClusterRefusedException">No silo answers.</exception>
    public static async Task<IHost> ConnectAsync(string connectionString, CancellationToken cancellation)
    {
        var host = new HostBuilder()
            .ConfigureLogging(logging => logging.ClearProviders())
            .UseOrleansClient(client =>
            {
                client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (ClusterSettings.Driver, connectionString));
                ClusterSettings.AddTo(client.Services);
            })
            .Build();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(LongestConnect);
        try
        {
            await host.StartAsync(patience.Token).ConfigureAwait(false);
            return host;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested && failure is OrleansException or OperationCanceledException)
        {
            host.Dispose();
            throw ClusterRefusedException.NobodyThere(failure.Message);
        }
    }
}
