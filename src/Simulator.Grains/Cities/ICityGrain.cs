using Simulator.Grains.Hosts;

namespace Simulator.Grains.Cities;

/// <summary>A city in all replicates of a batch.</summary>
public interface ICityGrain : IHostGrain
{
    /// <summary>After the last week: what the city did, by replicate.</summary>
    Task<CityLedgers> CloseAsync();
}
