namespace Simulator.Grains.Batches;

/// <summary>One attempt at a batch: it starts the hosts, leads them from week to week, and keeps the ledgers until they are fetched.</summary>
public interface IBatchGrain : IGrainWithStringKey
{
    /// <summary>Begins, unless it did.</summary>
    /// <returns>False where its silo has as many batches as it can take.</returns>
    Task<bool> StartAsync(BatchOrder order);

    /// <summary>How the batch stands; waits up to a second for its end.</summary>
    /// <remarks>Unanswered for as long as it takes to give up a silo that was killed, it is asked again.</remarks>
    [ResponseTimeout("00:00:06")]
    Task<BatchReport> PollAsync();

    /// <summary>Stops the batch if it runs, and forgets it.</summary>
    Task ReleaseAsync();
}
