using Simulator.Grains.Blueprints;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Batches;

/// <summary>Which exceptions mean that a server was lost, and not that something is wrong with the model.</summary>
internal static class Losses
{
    /// <summary>Whether running the batch again can help.</summary>
    public static bool IsLoss(Exception exception) =>
        exception is HostLostException or OrleansException or TimeoutException or RunNotKnownException;
}
