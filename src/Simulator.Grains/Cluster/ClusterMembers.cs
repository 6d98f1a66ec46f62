using System.Collections.Immutable;
using Npgsql;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Cluster;

/// <summary>The silos that a database knows.</summary>
public static class ClusterMembers
{
    private const string Query = """
        SELECT Address, Port, ProxyPort, Status, SiloName, StartTime, now() - IAmAliveTime,
               position(Address || ':' || Port || '@' || Generation in coalesce(SuspectTimes, '')) > 0, Generation
        FROM OrleansMembershipTable WHERE DeploymentId = $1 ORDER BY StartTime, Address, Port
        """;

    /// <summary>What is wrong with a connection string, or null.</summary>
    public static string? Mistake(string connectionString)
    {
        try
        {
            return string.IsNullOrEmpty(new NpgsqlConnectionStringBuilder(connectionString).Host) ? "Host is missing" : null;
        }
        catch (Exception mistake) when (mistake is ArgumentException or FormatException)
        {
            return mistake.Message;
        }
    }

    /// <summary>All silos, in the order in which they joined; none where no silo was ever started.</summary>
    /// <exception cref="ClusterRefusedException">The database does not answer.</exception>
    public static async Task<ImmutableArray<ClusterMember>> ReadAsync(string connectionString, CancellationToken cancellation)
    {
        try
        {
            return await QueryAsync(connectionString, cancellation).ConfigureAwait(false);
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return [];
        }
        catch (NpgsqlException trouble)
        {
            throw ClusterRefusedException.Database(connectionString, trouble);
        }
    }

    /// <summary>Equal bits are promised for one build: no silo and no client joins those of another.</summary>
    /// <exception cref="ClusterRefusedException">An active silo is of another build.</exception>
    internal static void RefuseOtherBuilds(IEnumerable<ClusterMember> members)
    {
        if (members.FirstOrDefault(member => member.IsActive && member.Build != BuildStamp.Own) is { } other)
        {
            throw new ClusterRefusedException(
                $"silo {other.Address} runs another build of the simulator ({other.Build}) than this process ({BuildStamp.Own})");
        }
    }

    private static async Task<ImmutableArray<ClusterMember>> QueryAsync(string connectionString, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellation).ConfigureAwait(false);
        await using var command = new NpgsqlCommand(Query, connection) { Parameters = { new NpgsqlParameter { Value = ClusterSettings.Name } } };
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var members = ImmutableArray.CreateBuilder<ClusterMember>();
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            members.Add(Member(reader));
        }

        return members.ToImmutable();
    }

    private static ClusterMember Member(NpgsqlDataReader row) => new(
        $"{row.GetString(0)}:{row.GetInt32(1)}", row.IsDBNull(2) ? 0 : row.GetInt32(2), (SiloStatus)row.GetInt32(3), row.GetString(4),
        row.GetFieldValue<DateTimeOffset>(5), row.GetTimeSpan(6), row.GetBoolean(7), row.GetInt32(8));
}

/// <summary>A silo as the membership table shows it.</summary>
/// <param name="Address">Where other silos reach it, such as <c>10.0.0.4:11111</c>.</param>
/// <param name="GatewayPort">Where clients reach it.</param>
/// <param name="Status">Its status.</param>
/// <param name="Build">The build it runs (<see cref="Silos.BuildStamp"/>).</param>
/// <param name="Since">When it joined.</param>
/// <param name="Silence">Time since its last sign of life.</param>
/// <param name="HasLeft">Whether it has declared itself dead: it left. Otherwise others did, when it was silent.</param>
/// <param name="Generation">Tells apart the silos that had this address one after the other.</param>
public sealed record ClusterMember(
    string Address, int GatewayPort, SiloStatus Status, string Build, DateTimeOffset Since, TimeSpan Silence, bool HasLeft, int Generation)
{
    /// <summary>Signs come every five seconds; one that has been silent for this long was killed, and nobody was there to notice.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    /// <summary>Its address as Orleans names it.</summary>
    internal SiloAddress Silo => SiloAddress.New(System.Net.IPEndPoint.Parse(Address), Generation);

    /// <summary>Whether it takes part.</summary>
    public bool IsActive => Status == SiloStatus.Active && Silence < LongestSilence;
}

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
