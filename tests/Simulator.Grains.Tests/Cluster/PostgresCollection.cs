namespace Simulator.Grains.Tests.Cluster;

/// <summary>Tests of clusters share one server, and run one after the other and beside no other test: some stop the server, some count mail.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PostgresCollection : ICollectionFixture<Postgres>
{
    public const string Name = "PostgreSQL";
}
