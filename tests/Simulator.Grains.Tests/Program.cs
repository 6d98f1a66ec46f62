using System.Net;
using Simulator.Grains.Cluster;

namespace Simulator.Grains.Tests;

/// <summary>What the tests start as a process of its own: a silo that can be killed.</summary>
public static class Program
{
    /// <summary>Joins the cluster of the database that is named, and says so.</summary>
    public static async Task<int> Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args is not [var connectionString])
        {
            return 2;
        }

        await using var silo = await ClusterSilo.StartAsync(connectionString, IPAddress.Loopback, batches: 2, CancellationToken.None);
        Console.WriteLine("ready");
        await silo.WaitAsync(CancellationToken.None);
        return 0;
    }
}
