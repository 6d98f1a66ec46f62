using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;

namespace Simulator.Grains.Cluster;

/// <summary>What silos and clients of a cluster have in common.</summary>
internal static class ClusterSettings
{
    /// <summary>Name under which the ADO.NET provider knows PostgreSQL's driver.</summary>
    public const string Driver = "Npgsql";

    /// <summary>Under this name the tables keep the cluster of the simulator.</summary>
    public const string Name = "simulator";

    /// <summary>No call takes more than a few seconds; one that is not answered in this time is lost.</summary>
    public static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(8);

    public static void AddTo(IServiceCollection services) => services
        .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Name, Name))
        .Configure<SiloMessagingOptions>(options => options.ResponseTimeout = LongestCall)
        .Configure<ClientMessagingOptions>(options => options.ResponseTimeout = LongestCall)
        .Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(5));

    /// <summary>A silo that does not answer for about six seconds is given up.</summary>
    public static void AddMembershipTo(IServiceCollection services) => services.Configure<ClusterMembershipOptions>(options =>
    {
        options.ProbeTimeout = TimeSpan.FromSeconds(2);
        options.NumMissedProbesLimit = 3;
        options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
        options.TableRefreshTimeout = TimeSpan.FromSeconds(5);
        options.DefunctSiloExpiration = TimeSpan.FromHours(1);
        options.DefunctSiloCleanupPeriod = TimeSpan.FromMinutes(10);
    });
}

/// <summary>Finds ports.</summary>
internal static class FreePort
{
    /// <summary>A port that nobody listens on.</summary>
    public static int On(IPAddress address)
    {
        using var listener = new TcpListener(address, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
