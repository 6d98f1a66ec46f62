namespace Simulator.Grains.Tests.Cluster;

/// <summary>Tests of clusters share one server, and run one after the other: some stop it.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<Postgres>
{
    public const string Name = "PostgreSQL";
}
