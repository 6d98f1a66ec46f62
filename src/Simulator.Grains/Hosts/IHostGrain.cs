namespace Simulator.Grains.Hosts;

/// <summary>An agent in all replicates of a batch. A call that is repeated changes nothing and answers as before.</summary>
public interface IHostGrain : IGrainWithStringKey
{
    /// <summary>Makes the agent as it is before the first week.</summary>
    Task StartAsync(HostTicket ticket);

    /// <summary>Lets the agent act in all replicates; returns when its messages have arrived.</summary>
    /// <returns>The invariant that broke, or null.</returns>
    /// <exception cref="HostLostException">The agent was not started, or not here.</exception>
    Task<ReplicateFault?> ActAsync(Turn turn);

    /// <summary>Takes what another host sent in a phase.</summary>
    /// <exception cref="HostLostException">The agent was not started, or not here.</exception>
    Task ReceiveAsync(Parcel parcel);

    /// <summary>Forgets the agent: the batch has ended.</summary>
    Task ReleaseAsync();
}
