namespace Simulator.Grains.Tests.Cluster;

/// <summary>A test that needs PostgreSQL's programs; without them it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (Postgres.Programs is null)
        {
            Skip = "PostgreSQL (initdb, pg_ctl) is not on this machine: clusters are not tested";
        }
    }
}
