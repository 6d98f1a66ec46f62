using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Grains.Hosting;
using Simulator.Grains.Live;
using Simulator.Testing;

namespace Simulator.Grains.Tests;

/// <summary>One silo in this process for all tests of a class.</summary>
public sealed class Silo : IAsyncLifetime
{
    internal OrleansEngine Engine { get; } = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await Engine.DisposeAsync();

    internal Task<RunOutcome> RunAsync(
        World world, RunOptions options, IBatchStore? store = null, IProgress<int>? progress = null, CancellationToken cancellation = default) =>
        Engine.RunAsync(new Atlas(world), options, store ?? NoStore.Instance, progress, cancellation);

    internal Task<WorldProgress> PlayAsync(
        World world, int replicate = 0, uint seed = Runs.Seed, bool compares = false, CancellationToken cancellation = default) =>
        Engine.PlayAsync(new Atlas(world), seed, replicate, compares, cancellation);
}
