using System.Collections.Immutable;
using System.Diagnostics;
using Simulator.Grains.Batches;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Cluster;

/// <summary>Has the batches of a run worked on by all silos of a cluster, as many at a time on each as it has slots; silos may come and go.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class ClusterWork(
    string connectionString, IClusterClient client, string run, RunDescription description, BatchDispatch dispatch)
{
    /// <summary>How long a run waits while no silo works on it.</summary>
    private static readonly TimeSpan LongestAlone = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private readonly Dictionary<SiloAddress, Task> _working = [];

    /// <summary>Returns when no batch is left.</summary>
    /// <exception cref="ClusterRefusedException">A silo is of another build, or there was none for too long.</exception>
    public async Task RunAsync()
    {
        for (var alone = Stopwatch.StartNew(); !dispatch.Ended.IsCompleted; await ThrowTroubleAsync().ConfigureAwait(false))
        {
            await RecruitAsync().ConfigureAwait(false);
            await Task.WhenAny(dispatch.Ended, Task.Delay(BetweenLooks, dispatch.Stop)).ConfigureAwait(false);
            if (_working.Values.Any(work => !work.IsCompleted))
            {
                alone.Restart();
            }
            else if (alone.Elapsed > LongestAlone)
            {
                throw ClusterRefusedException.NobodyThere("none has answered for a minute");
            }
        }

        await Task.WhenAll(_working.Values).ConfigureAwait(false);
    }

    /// <summary>Trouble that is not the loss of a silo ends the run.</summary>
    private async Task ThrowTroubleAsync()
    {
        foreach (var work in _working.Values.Where(work => work.IsFaulted || work.IsCanceled))
        {
            await work.ConfigureAwait(false);
        }

        dispatch.Stop.ThrowIfCancellationRequested();
    }

    private async Task RecruitAsync()
    {
        foreach (var silo in await ActiveAsync().ConfigureAwait(false))
        {
            if (!_working.TryGetValue(silo, out var work) || work.IsCompletedSuccessfully)
            {
                _working[silo] = WorkAsync(silo);
            }
        }
    }

    /// <summary>While the database is away there is no news.</summary>
    private async Task<ImmutableArray<SiloAddress>> ActiveAsync()
    {
        try
        {
            var members = await ClusterMembers.ReadAsync(connectionString, dispatch.Stop).ConfigureAwait(false);
            return [.. members.Where(member => member.IsActive).Select(member => member.Silo)];
        }
        catch (ClusterRefusedException)
        {
            return [];
        }
    }

    /// <summary>Works until nothing is left, or until the silo is lost.</summary>
    private async Task WorkAsync(SiloAddress silo)
    {
        try
        {
            var offer = await ClusterEngine.OpenAsync(client, silo, run, description).ConfigureAwait(false);
            await Task.WhenAll(Enumerable.Range(0, offer.Slots).Select(slot =>
                dispatch.WorkAsync(client.GetGrain<IReplicateBatchGrain>(SiloKey.Of(silo, $"{run}/{slot}"))))).ConfigureAwait(false);
        }
        catch (Exception loss) when (Losses.IsLoss(loss, dispatch.Stop))
        {
            // It is asked again as long as it is said to be active.
        }
    }
}
