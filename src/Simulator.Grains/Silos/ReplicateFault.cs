using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Grains.Live;

namespace Simulator.Grains.Silos;

/// <summary>What went wrong in a replicate, as an answer of a grain.</summary>
[GenerateSerializer, Immutable]
public sealed record ReplicateFault([property: Id(0)] int Replicate, [property: Id(1)] int Week, [property: Id(2)] string Message)
{
    public static ReplicateFault Of(ReplicateFaultException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new ReplicateFault(fault.Replicate, fault.Week, fault.Message);
    }

    /// <summary>Steps an agent: a broken invariant or a defect becomes an answer.</summary>
    public static ReplicateFault? Catch(Action step, in WeekContext now)
    {
        ArgumentNullException.ThrowIfNull(step);
        try
        {
            step();
            return null;
        }
#pragma warning disable CA1031 // The edge of an agent: a defect is reported to whoever plays the world.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            return Of(ReplicateFaultException.Of(cause, (int)now.Draws.Replicate, now.Week));
        }
    }

    public ReplicateFaultException ToException() => new(Replicate, Week, Message);
}

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
