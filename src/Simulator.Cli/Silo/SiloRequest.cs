using System.Net;

namespace Simulator.Cli.Silo;

/// <summary>What the user asked <c>silo</c> to do.</summary>
/// <param name="ConnectionString">PostgreSQL database in which silos find each other.</param>
/// <param name="Address">Address that other silos and clients reach.</param>
/// <param name="Port">Port for silos; 0 for a free one.</param>
/// <param name="GatewayPort">Port for clients; 0 for a free one.</param>
/// <param name="Slots">Replicates at the same time.</param>
internal sealed record SiloRequest(string ConnectionString, IPAddress Address, int Port, int GatewayPort, int Slots);
