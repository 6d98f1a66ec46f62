using System.Collections.Concurrent;

namespace Simulator.Grains.Hosts;

/// <summary>The desks of the hosts that are on this silo: within a silo mail is laid on the receiver's desk, without a call.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class SiloDesks
{
    private readonly ConcurrentDictionary<(string Batch, HostAddress Host), HostDesk> _desks = new();

    /// <summary>The desk of a host, or null where it is on another silo.</summary>
    internal HostDesk? Find(string batch, HostAddress host) => _desks.GetValueOrDefault((batch, host));

    /// <summary>A host has started here.</summary>
    internal void Add(HostDesk desk) => _desks[(desk.Ticket.Order.Key, desk.Ticket.Address)] = desk;

    /// <summary>A host has ended.</summary>
    internal void Remove(HostDesk desk) => _desks.TryRemove(KeyValuePair.Create((desk.Ticket.Order.Key, desk.Ticket.Address), desk));
}
