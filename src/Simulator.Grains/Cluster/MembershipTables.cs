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
