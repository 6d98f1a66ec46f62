using Simulator.Grains.Hosts;

namespace Simulator.Grains.Firms;

/// <summary>A firm, or a block of firms, in all replicates of a batch.</summary>
public interface IFirmGrain : IHostGrain;
