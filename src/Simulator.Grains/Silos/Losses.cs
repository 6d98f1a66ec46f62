using Simulator.Grains.Live;

namespace Simulator.Grains.Silos;

/// <summary>Which exceptions mean that a server was lost, and not that something is wrong with the model.</summary>
internal static class Losses
{
    /// <summary>Losses of the same work after which it fails: by then it is not the silo.</summary>
    public const int Most = 3;

    /// <summary>Whether running it again can help.</summary>
    public static bool IsLoss(Exception exception, CancellationToken stop) => exception
        is OrleansException or TimeoutException or EnumerationAbortedException or AgentLostException or RunNotKnownException
        || (exception is OperationCanceledException && !stop.IsCancellationRequested);

    /// <summary>What was lost, in a few words.</summary>
    public static string Reason(Exception loss) => loss switch
    {
        AgentLostException => "an agent was lost",
        RunNotKnownException => "their silo has forgotten the run",
        TimeoutException => "their silo does not answer",
        EnumerationAbortedException or OperationCanceledException => "their silo has stopped them",
        _ => "their silo cannot be reached",
    };
}
