using System.Collections.Immutable;
using Npgsql;
using Simulator.Grains.Blueprints;

namespace Simulator.Grains.Cluster;

/// <summary>The silos that a database knows.</summary>
public static class ClusterMembers
{
    private const string Query = """
        SELECT Address, Port, ProxyPort, Status, SiloName, StartTime, now() - IAmAliveTime,
               position(Address || ':' || Port || '@' || Generation in coalesce(SuspectTimes, '')) > 0
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
        row.GetFieldValue<DateTimeOffset>(5), row.GetTimeSpan(6), row.GetBoolean(7));
}
