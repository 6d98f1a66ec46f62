using Microsoft.Extensions.DependencyInjection;
using Simulator.Grains.Batches;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Hosting;

/// <summary>Whatever ends a batch, its grains are let go of.</summary>
public sealed class EndOfBatchTests(Silo silo) : IClassFixture<Silo>
{
    [Fact]
    public async Task Activations_AfterARun_AreReleased()
    {
        await silo.RunAsync(Worlds.Small(), Runs.Options(4) with { BatchSize = 2, FirmsPerBlock = 8 });

        await AllIsReleasedAsync();
    }

    [Fact]
    public async Task Run_ThatIsCancelled_StopsAndReleasesEverything()
    {
        using var stop = new CancellationTokenSource();
        var options = Runs.Options(64) with { BatchSize = 1, Threads = 2 };
        var run = silo.RunAsync(Worlds.Rich(weeks: 400), options, cancellation: stop.Token);
        await UntilAsync(async () => await HostsAsync() > 0);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => run);
        await AllIsReleasedAsync();
    }

    private async Task AllIsReleasedAsync()
    {
        await UntilAsync(async () => await HostsAsync() == 0);
        await UntilAsync(async () => (await silo.Engine.ServicesAsync()).GetRequiredService<BatchSlots>().Taken == 0);
    }

    private async Task<int> HostsAsync()
    {
        var grains = (await silo.Engine.ServicesAsync()).GetRequiredService<IGrainFactory>();
        var statistics = await grains.GetGrain<IManagementGrain>(0).GetSimpleGrainStatistics();
        return statistics.Where(line => line.GrainType.StartsWith("Simulator.", StringComparison.Ordinal)).Sum(line => line.ActivationCount);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 400 && !await holds(); i++)
        {
            await Task.Delay(25);
        }

        (await holds()).ShouldBeTrue("within ten seconds");
    }
}
