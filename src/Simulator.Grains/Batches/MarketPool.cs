using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Markets;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Batches;

/// <summary>The slots of a silo, as many as replicates may run at the same time, and the markets that are free.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="atlases">The worlds of runs.</param>
/// <param name="slots">Number of slots.</param>
public sealed class MarketPool(AtlasCache atlases, int slots) : IDisposable
{
    private readonly SemaphoreSlim _free = new(slots);
    private readonly List<(string Run, Market Market)> _idle = [];

    /// <summary>Replicates that run at the same time.</summary>
    public int Slots => slots;

    /// <summary>Slots that are free.</summary>
    internal int Free => _free.CurrentCount;

    public void Dispose() => _free.Dispose();

    /// <summary>Waits for a free slot.</summary>
    /// <exception cref="RunNotKnownException">Nobody has told the silo of the run.</exception>
    internal async Task<MarketSlot> TakeAsync(string run, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            return new MarketSlot(this, run, await atlases.GetAsync(run), TakeIdle(run));
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    /// <summary>Takes a slot back, with its market.</summary>
    internal void Return(string run, Market? market)
    {
        lock (_idle)
        {
            if (market is not null && atlases.Knows(run))
            {
                _idle.Add((run, market));
                _idle.RemoveRange(0, Math.Max(0, _idle.Count - slots));
            }
        }

        _free.Release();
    }

    /// <summary>Lets go of the markets of a run.</summary>
    internal void Forget(string run)
    {
        lock (_idle)
        {
            _idle.RemoveAll(idle => idle.Run == run);
        }
    }

    private Market? TakeIdle(string run)
    {
        lock (_idle)
        {
            var at = _idle.FindLastIndex(idle => idle.Run == run);
            var market = at < 0 ? null : _idle[at].Market;
            _idle.RemoveRange(Math.Max(0, at), at < 0 ? 0 : 1);
            return market;
        }
    }
}

/// <summary>A slot that is taken, until disposed.</summary>
internal sealed class MarketSlot(MarketPool pool, string run, Atlas atlas, Market? market) : IDisposable
{
    private Market? _market = market;

    public World World => atlas.World;

    /// <summary>Runs a replicate on a thread of its own: those of the pool answer calls.</summary>
    public Task<BatchProgress> RunAsync(uint seed, int replicate, CancellationToken cancellation) => Task.Factory.StartNew(
        () => Run(seed, replicate, cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public void Dispose() => pool.Return(run, _market);

    private BatchProgress Run(uint seed, int replicate, CancellationToken cancellation)
    {
        try
        {
            _market ??= new Market(atlas);
            return new BatchProgress(_market.Run(seed, replicate, cancellation), Fault: null);
        }
        catch (ReplicateFaultException fault)
        {
            return new BatchProgress(Ledger: null, ReplicateFault.Of(fault));
        }
    }
}
