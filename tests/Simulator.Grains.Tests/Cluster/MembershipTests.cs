using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Simulator.Grains.Cluster;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>Who may take part, and where it is written down.</summary>
[Collection(PostgresCollection.Name)]
public sealed class MembershipTests(Postgres postgres)
{
    private const string OtherBuild = "0123456789";

    [PostgresFact]
    public async Task Migration_RepeatedAndAtTheSameTime_LeavesOneSetOfTables()
    {
        var database = await postgres.DatabaseAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => MembershipTables.MigrateAsync(database, CancellationToken.None)));

        (await ScalarAsync(database, "SELECT count(*) FROM OrleansQuery")).ShouldBe(9L);
    }

    [PostgresFact]
    public async Task Members_BeforeDuringAndAfterASilo_AreThoseOfTheTable()
    {
        var database = await postgres.DatabaseAsync();
        var before = await ClusterMembers.ReadAsync(database, CancellationToken.None);
        var log = new EventLog();
        await using (var witness = await ClusterCase.SiloAsync(database, log.Say))
        {
            var silo = await ClusterCase.SiloAsync(database);
            var during = await ClusterMembers.ReadAsync(database, CancellationToken.None);
            await log.UntilAsync(ClusterEventKind.SiloJoined);
            await silo.DisposeAsync();
            await log.UntilAsync(ClusterEventKind.SiloLeft);

            during.Count(member => member.IsActive && member.Build == BuildStamp.Own).ShouldBe(2);
            (witness.Size, silo.Size).ShouldBe((1, 2));
        }

        before.ShouldBeEmpty();
        (await ClusterMembers.ReadAsync(database, CancellationToken.None)).ShouldAllBe(member => !member.IsActive);
        log.Count(ClusterEventKind.SiloLost).ShouldBe(0);
    }

    [PostgresFact]
    public async Task SiloAndClient_OfAnotherBuildThanTheCluster_AreRefusedInOneLine()
    {
        var database = await postgres.DatabaseAsync();
        await using var silo = await ClusterCase.SiloAsync(database);
        await ScalarAsync(database, $"UPDATE OrleansMembershipTable SET SiloName = '{OtherBuild}'");
        var line = $"silo {silo.Address} runs another build of the simulator ({OtherBuild}) than this process ({BuildStamp.Own})";

        (await Should.ThrowAsync<ClusterRefusedException>(() => ClusterCase.SiloAsync(database))).Message.ShouldBe(line);
        (await Should.ThrowAsync<ClusterRefusedException>(() => ClusterCase.Usual.RunAsync(database, ClusterCase.Usual.Options(1)))).Message.ShouldBe(line);
    }

    [PostgresFact]
    public async Task Run_DescribedByAnotherBuild_IsRefusedByTheSilo()
    {
        var database = await postgres.DatabaseAsync();
        await using var silo = await ClusterCase.SiloAsync(database);
        var description = DescriptionReader.Describe(ClusterCase.Usual.Folder, ClusterCase.Usual.Overrides, strategy: null);
        var address = silo.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;
        var grain = silo.Services.GetRequiredService<IGrainFactory>().GetGrain<ISiloGrain>(SiloKey.Of(address));

        var refused = await grain.OpenAsync("another", description with { Build = OtherBuild });
        var accepted = await grain.OpenAsync("another", description);

        refused.Refusal.ShouldBe($"the cluster runs another build of the simulator ({BuildStamp.Own}) than the client ({OtherBuild})");
        accepted.ShouldBe(new SiloOffer(Slots: 2, Refusal: null));
    }

    [Fact]
    public void World_FromADescriptionWithOtherBytes_IsRefused()
    {
        var description = DescriptionReader.Describe(ClusterCase.Usual.Folder, ClusterCase.Usual.Overrides, strategy: null);

        Should.Throw<InvalidOperationException>(() => DescriptionReader.Build(description with { ScenarioSha256 = "0" }))
            .Message.ShouldContain("not the one that was sent");
        DescriptionReader.Build(description).World.Firms.Length.ShouldBe(100);
    }

    [PostgresFact]
    public async Task Run_WithoutASilo_IsRefused()
    {
        var database = await postgres.DatabaseAsync();

        (await Should.ThrowAsync<ClusterRefusedException>(() => ClusterCase.Usual.RunAsync(database, ClusterCase.Usual.Options(1))))
            .Message.ShouldContain("none is active");
    }

    [Fact]
    public async Task SiloAndClient_WithoutADatabase_AreRefused()
    {
        var nowhere = $"Host=127.0.0.1;Port={FreePort.On(System.Net.IPAddress.Loopback)};Database=none;Username=none";

        foreach (var act in new Func<Task>[] { () => ClusterCase.SiloAsync(nowhere), () => ClusterCase.Usual.RunAsync(nowhere, ClusterCase.Usual.Options(1)) })
        {
            (await Should.ThrowAsync<ClusterRefusedException>(act)).Message.ShouldStartWith("the cluster's database 127.0.0.1 does not answer");
        }
    }

    [Theory]
    [InlineData("Host=db;Database=simulator", null)]
    [InlineData("Database=simulator", "Host is missing")]
    [InlineData("Host=db;Hsot=x", "Couldn't set hsot")]
    public void ConnectionString_WithAMistake_IsToldBeforeConnecting(string connectionString, string? mistake) =>
        (ClusterMembers.Mistake(connectionString) ?? "").ShouldStartWith(mistake ?? "");

    private static async Task<object?> ScalarAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Texts of this file.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
