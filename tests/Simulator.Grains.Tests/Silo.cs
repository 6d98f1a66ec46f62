using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;
using Simulator.Grains.Hosting;

namespace Simulator.Grains.Tests;

/// <summary>One silo in this process for all tests of a class.</summary>
public sealed class Silo : IAsyncLifetime
{
    internal OrleansEngine Engine { get; } = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await Engine.DisposeAsync();

    internal Task<RunOutcome> RunAsync(Core.Worlds.World world, RunOptions options, IBatchStore? store = null, IProgress<int>? progress = null,
        CancellationToken cancellation = default) =>
        Engine.RunAsync(new Blueprint(world), options, store ?? NoStore.Instance, progress, cancellation);
}
