using Simulator.Engine.Loop;
using Simulator.Engine.Observation;
using Simulator.Grains.Blueprints;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Batches;

/// <summary>Runs batches over grains: the loop of all engines with <see cref="GrainHosts"/>.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class BatchRunner(BlueprintCache blueprints, IGrainFactory grains, IClusterMembershipService cluster)
{
    /// <summary>Runs a batch; whatever happens becomes a report.</summary>
    public async Task<BatchReport> RunAsync(BatchOrder order, CancellationToken cancellation)
    {
        try
        {
            return await LeadAsync(order, cancellation).ConfigureAwait(false);
        }
        catch (ReplicateFaultException fault)
        {
            return BatchReport.Failed(ReplicateFault.Of(fault));
        }
        catch (Exception exception) when (Losses.IsLoss(exception))
        {
            return BatchReport.Lost(Losses.Reason(exception));
        }
        catch (OperationCanceledException)
        {
            return BatchReport.Lost("they were stopped");
        }
#pragma warning disable CA1031 // The edge of the host: a defect is reported to whoever asked for the batch.
        catch (Exception defect)
#pragma warning restore CA1031
        {
            return BatchReport.Failed(ReplicateFaultException.Describe(defect));
        }
    }

    private async Task<BatchReport> LeadAsync(BatchOrder order, CancellationToken cancellation)
    {
        using var watch = new BatchWatch("orleans", order.Batch);
        var blueprint = await blueprints.GetAsync(order.Run).ConfigureAwait(false);
        var hosts = new GrainHosts(order, blueprint.World, grains);
        try
        {
            await hosts.StartAsync(order.Spread ? Placement.Spread(cluster.CurrentSnapshot) : Placement.Together).ConfigureAwait(false);
            var ledgers = await WeekLoop.RunAsync(hosts, blueprint.World.Calendar, cancellation).ConfigureAwait(false);
            watch.Complete(blueprint.World.Calendar, ledgers);
            return BatchReport.Done(ledgers);
        }
        finally
        {
            await hosts.ReleaseAsync().ConfigureAwait(false);
        }
    }
}
