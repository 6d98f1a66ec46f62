using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ensembles;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Loop;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>The hosts of the engine in this process, whose firms can be looked at after each phase.</summary>
/// <remarks>One batch and one block of firms. Looking changes nothing.</remarks>
internal sealed class WatchedHosts : IBatchHosts
{
    private readonly LocalHosts _hosts;
    private readonly FirmReplicate[] _firms;
    private readonly Action<int, Phase, FirmReplicate[]> _look;

    private WatchedHosts(World world, int replicates, Action<int, Phase, FirmReplicate[]> look)
    {
        _hosts = new LocalHosts(new Blueprint(world), new Batch(0, replicates), Runs.Seed, world.Firms.Length);
        (_firms, _look) = (Replicates(Blocks(_hosts)[0]), look);
    }

    /// <summary>The ledgers of a run.</summary>
    /// <param name="world">The world.</param>
    /// <param name="replicates">Number of replicates.</param>
    /// <param name="look">Called after each phase with the week, the phase and all firms by replicate.</param>
    public static ImmutableArray<ReplicateLedger> Run(World world, int replicates, Action<int, Phase, FirmReplicate[]> look) =>
        WeekLoop.RunAsync(new WatchedHosts(world, replicates, look), world.Calendar, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Whether each firm has a project, by firm.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_slots")]
    public static extern ref ProjectSlot[] Slots(FirmReplicate firms);

    /// <summary>Offers and negotiations of each firm.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_projects")]
    public static extern ref ProjectBook Projects(FirmReplicate firms);

    /// <summary>What each firm books as reserved or committed, 万元, by firm.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_heldWan")]
    public static extern ref long[] HeldWan(FirmReplicate firms);

    public Task IntroduceAsync() => _hosts.IntroduceAsync();

    public async Task RunAsync(int week, Phase phase)
    {
        await _hosts.RunAsync(week, phase);
        _look(week, phase, _firms);
    }

    public Task<ImmutableArray<ReplicateLedger>> CloseAsync() => _hosts.CloseAsync();

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_blocks")]
    private static extern ref FirmEnsemble[] Blocks(LocalHosts hosts);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_replicates")]
    private static extern ref FirmReplicate[] Replicates(FirmEnsemble firms);
}
