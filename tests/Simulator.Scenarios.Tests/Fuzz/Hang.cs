namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>A case that never ends fails by name, and the tests go on without it.</summary>
internal static class Hang
{
    /// <summary>Far beyond what a case may take, also on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs something on a thread of its own, which is left behind when it takes too long.</summary>
    /// <exception cref="TimeoutException">It did not end.</exception>
    public static T Within<T>(string name, Func<T> run) => Within(name, run, Patience);

    /// <summary>Runs something with a patience of its own.</summary>
    /// <exception cref="TimeoutException">It did not end.</exception>
    public static T Within<T>(string name, Func<T> run, TimeSpan patience)
    {
        var work = Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return Task.WaitAny([work], patience) == 0
            ? work.GetAwaiter().GetResult()
            : throw new TimeoutException(FormattableString.Invariant($"{name} has not ended after {patience.TotalSeconds} s"));
    }
}
