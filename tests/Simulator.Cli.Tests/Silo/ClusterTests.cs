using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Silo;

/// <summary>What the command line makes of a cluster; real silos are tested in Simulator.Grains.Tests.</summary>
public sealed class ClusterTests
{
    private const string Database = "Host=db;Database=simulator;Username=u;Password=secret";

    [Fact]
    public async Task Run_OnACluster_TellsItWhatItHasToKnow()
    {
        using var folder = new TemporaryFolder();
        var cluster = new FakeCluster();

        var result = await Command.RunAsync(
            cluster.Catalog, "run", Sample.Folder, "--cluster", Database, "--seed", "3", "--out", folder.Path);
        var verified = await Command.RunAsync(cluster.Catalog, "verify", folder["run.json"], "--cluster", Database);

        result.ExitCode.ShouldBe(ExitCode.Done);
        verified.ExitCode.ShouldBe(ExitCode.Done);
        cluster.Run.ShouldNotBeNull();
        (cluster.Run.ConnectionString, cluster.Run.Strategy).ShouldBe((Database, null));
        cluster.Run.Overrides.ShouldBe(["meta.seed=3"]);
    }

    [Theory]
    [InlineData("Database=x", "orleans", "--cluster: CommandLine: not a PostgreSQL connection string: Host is missing")]
    [InlineData("Host=x", "local", "--cluster: CommandLine: a cluster runs engine \"orleans\", not \"local\"")]
    public async Task Run_WithAClusterThatIsWrong_Returns2(string database, string engine, string line)
    {
        var result = await Command.RunAsync(new FakeCluster().Catalog, "run", Sample.Folder, "--cluster", database, "--engine", engine);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        result.Error.ShouldStartWith(line);
    }

    [Fact]
    public async Task Silo_WithAllOptions_ServesUntilItIsStopped()
    {
        var cluster = new FakeCluster();

        var result = await Command.RunAsync(
            cluster.Catalog, "silo", "--cluster", Database, "--address", "10.0.0.4", "--port", "11111", "--gateway-port", "30000", "--threads", "3");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldBe("The silo has left the cluster.\n");
        var silo = cluster.Silo.ShouldNotBeNull();
        (silo.Address.ToString(), silo.Port, silo.GatewayPort, silo.Slots).ShouldBe(("10.0.0.4", 11111, 30000, 3));
    }

    [Fact]
    public async Task Silo_ThatCannotJoin_Returns1InOneLine()
    {
        var result = await Command.RunAsync(new FakeCluster().Catalog, "silo", "--cluster", FakeCluster.Down);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldBe("The cluster cannot do it: the database does not answer\n");
    }

    [Fact]
    public async Task Silo_WithWrongOptions_ListsThemAll()
    {
        var result = await Command.RunAsync("silo", "--address", "here", "--port", "70000");

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        Expectation.Check("silo.mistakes", result.AsText());
    }

    [Fact]
    public async Task Doctor_WithACluster_ListsItsSilos()
    {
        var result = await Command.RunAsync(new FakeCluster().Catalog, "doctor", "--cluster", Database);

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain(
            "Silos known to the cluster: 2\n"
            + "Silo           Status Since                Silent s Build  \n"
            + "10.0.0.4:11111 Active 2026-01-05 08:00:00Z 1        same   \n"
            + "10.0.0.5:11111 Dead   2026-01-04 08:00:00Z 4000     another\n");
    }

    [Fact]
    public async Task Run_OnAClusterThatIsInterrupted_DoesNotRepeatThePassword()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var result = await Command.RunAsync(
            new FakeCluster().Catalog, stop.Token, "run", Sample.Folder, "--cluster", Database, "--out", folder.Path);

        result.ExitCode.ShouldBe(ExitCode.Interrupted);
        result.Error.ShouldContain("Password=…");
        result.Error.ShouldNotContain("secret");
    }
}
