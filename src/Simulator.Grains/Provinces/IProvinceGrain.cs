using Simulator.Grains.Hosts;

namespace Simulator.Grains.Provinces;

/// <summary>A province and its chambers in all replicates of a batch.</summary>
public interface IProvinceGrain : IHostGrain;
