using Simulator.Grains.Blueprints;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Batches;

/// <summary>Which exceptions mean that a server was lost, and not that something is wrong with the model.</summary>
internal static class Losses
{
    /// <summary>What was lost, in a few words.</summary>
    public static string Reason(Exception loss) => loss switch
    {
        HostLostException => "an agent's silo was lost",
        RunNotKnownException => "the silo that kept the run's description was lost",
        TimeoutException => "their silo does not answer",
        _ => "their silo cannot be reached",
    };

    /// <summary>Whether running the batch again can help.</summary>
    public static bool IsLoss(Exception exception) =>
        exception is HostLostException or OrleansException or TimeoutException or RunNotKnownException;
}
