using Npgsql;

namespace Simulator.Grains.Cluster;

/// <summary>The tables and statements in which silos find each other, made at first start in a PostgreSQL database.</summary>
/// <remarks>Names of tables, columns, keys and parameters are the provider's contract (Orleans ADO.NET clustering); what is there stays.</remarks>
internal static class MembershipTables
{
    private const long Lock = 0x53494D;

    /// <summary>Makes what is missing. Silos that start at the same time wait for each other.</summary>
    /// <exception cref="ClusterRefusedException">The database does not answer.</exception>
    public static async Task MigrateAsync(string connectionString, CancellationToken cancellation)
    {
        try
        {
            await MakeAsync(connectionString, cancellation).ConfigureAwait(false);
        }
        catch (NpgsqlException trouble)
        {
            throw ClusterRefusedException.Database(connectionString, trouble);
        }
    }

    private static async Task MakeAsync(string connectionString, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await ExecuteAsync(connection, $"SELECT pg_advisory_xact_lock({Lock})", cancellation).ConfigureAwait(false);
        await ExecuteAsync(connection, MembershipSql.Tables, cancellation).ConfigureAwait(false);
        foreach (var (key, statement) in MembershipSql.Statements)
        {
            await KeepAsync(connection, key, statement, cancellation).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // All texts are constants of this assembly.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private static async Task KeepAsync(NpgsqlConnection connection, string key, string statement, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ($1, $2) ON CONFLICT (QueryKey) DO NOTHING", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = key });
        command.Parameters.Add(new NpgsqlParameter { Value = statement });
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }
}

/// <summary>SQL of <see cref="MembershipTables"/>. A change of membership and the step of the version are one statement, so they happen together or not at all.</summary>
internal static class MembershipSql
{
    public const string Tables = """
        CREATE TABLE IF NOT EXISTS OrleansQuery (
            QueryKey varchar(64) PRIMARY KEY,
            QueryText varchar(8000) NOT NULL);
        CREATE TABLE IF NOT EXISTS OrleansMembershipVersionTable (
            DeploymentId varchar(150) PRIMARY KEY,
            Timestamp timestamptz(3) NOT NULL DEFAULT now(),
            Version integer NOT NULL DEFAULT 0);
        CREATE TABLE IF NOT EXISTS OrleansMembershipTable (
            DeploymentId varchar(150) NOT NULL REFERENCES OrleansMembershipVersionTable,
            Address varchar(45) NOT NULL,
            Port integer NOT NULL,
            Generation integer NOT NULL,
            SiloName varchar(150) NOT NULL,
            HostName varchar(150) NOT NULL,
            Status integer NOT NULL,
            ProxyPort integer,
            SuspectTimes varchar(8000),
            StartTime timestamptz(3) NOT NULL,
            IAmAliveTime timestamptz(3) NOT NULL,
            PRIMARY KEY (DeploymentId, Address, Port, Generation));
        """;

    private const string Silo = "DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation";

    private const string Read = """
        SELECT v.DeploymentId, v.Version, m.Address, m.Port, m.Generation, m.SiloName, m.HostName, m.Status, m.ProxyPort,
               m.SuspectTimes, m.StartTime, m.IAmAliveTime
        FROM OrleansMembershipVersionTable v LEFT JOIN OrleansMembershipTable m
        """;

    private const string NextVersion = """
        UPDATE OrleansMembershipVersionTable SET Timestamp = now(), Version = Version + 1
        WHERE DeploymentId = @DeploymentId AND Version = @Version
        """;

    /// <summary>Statements by the keys under which the provider looks for them.</summary>
    public static IReadOnlyList<(string Key, string Statement)> Statements { get; } =
    [
        ("InsertMembershipVersionKey", """
            WITH made AS (
                INSERT INTO OrleansMembershipVersionTable (DeploymentId) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1)
            SELECT count(*)::integer FROM made;
            """),
        ("InsertMembershipKey", $"""
            WITH stepped AS (
                {NextVersion} AND NOT EXISTS (SELECT 1 FROM OrleansMembershipTable WHERE {Silo}) RETURNING 1),
            made AS (
                INSERT INTO OrleansMembershipTable
                    (DeploymentId, Address, Port, Generation, SiloName, HostName, Status, ProxyPort, StartTime, IAmAliveTime)
                SELECT @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
                FROM stepped RETURNING 1)
            SELECT count(*)::integer FROM made;
            """),
        ("UpdateMembershipKey", $"""
            WITH stepped AS (
                {NextVersion} AND EXISTS (SELECT 1 FROM OrleansMembershipTable WHERE {Silo}) RETURNING 1),
            made AS (
                UPDATE OrleansMembershipTable SET Status = @Status, SuspectTimes = @SuspectTimes, IAmAliveTime = @IAmAliveTime
                WHERE {Silo} AND EXISTS (SELECT 1 FROM stepped) RETURNING 1)
            SELECT count(*)::integer FROM made;
            """),
        ("UpdateIAmAlivetimeKey", $"UPDATE OrleansMembershipTable SET IAmAliveTime = @IAmAliveTime WHERE {Silo};"),
        ("MembershipReadRowKey", $"""
            {Read} ON m.DeploymentId = v.DeploymentId AND m.Address = @Address AND m.Port = @Port AND m.Generation = @Generation
            WHERE v.DeploymentId = @DeploymentId;
            """),
        ("MembershipReadAllKey", $"{Read} ON m.DeploymentId = v.DeploymentId WHERE v.DeploymentId = @DeploymentId;"),
        ("GatewaysQueryKey", """
            SELECT Address, ProxyPort, Generation FROM OrleansMembershipTable
            WHERE DeploymentId = @DeploymentId AND Status = @Status AND ProxyPort > 0;
            """),
        ("DeleteMembershipTableEntriesKey", """
            DELETE FROM OrleansMembershipTable WHERE DeploymentId = @DeploymentId;
            DELETE FROM OrleansMembershipVersionTable WHERE DeploymentId = @DeploymentId;
            """),
        ("CleanupDefunctSiloEntriesKey", """
            DELETE FROM OrleansMembershipTable
            WHERE DeploymentId = @DeploymentId AND IAmAliveTime < @IAmAliveTime AND Status <> 3;
            """),
    ];
}
