namespace Simulator.Grains.Cluster;

/// <summary>The cluster cannot carry out a run: its database does not answer, it has no silo, runs another build, or is lost again and
/// again.</summary>
public sealed class ClusterRefusedException(string message) : Exception(message)
{
    internal static ClusterRefusedException Database(string connectionString, Exception trouble) =>
        new($"the cluster's database {Host(connectionString)} does not answer ({ClusterEvent.Brief(trouble.Message)})");

    private static string? Host(string connectionString) => new Npgsql.NpgsqlConnectionStringBuilder(connectionString).Host;

    internal static ClusterRefusedException NobodyThere(string reason) =>
        new($"no silo of the cluster can be reached ({reason}): start one with `simulator silo --cluster …`");
}
