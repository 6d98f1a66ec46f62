using System.Runtime.CompilerServices;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>A test that needs PostgreSQL's programs; without them it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Reason;

    /// <summary>Why tests are skipped, or null.</summary>
    public static string? Reason { get; } =
        Postgres.Programs is null ? "PostgreSQL (initdb, pg_ctl) is not on this machine: clusters are not tested" : null;
}
