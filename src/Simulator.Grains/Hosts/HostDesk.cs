using Simulator.Core.Worlds;
using Simulator.Engine.Loop;
using Simulator.Engine.Mail;
using Simulator.Grains.Observation;

namespace Simulator.Grains.Hosts;

/// <summary>A host's mail and its memory of what it did last, so that a repeated call answers as before.</summary>
/// <remarks>A grain does one thing at a time, but hosts on the same silo lay mail on the desk meanwhile: taking it and acting exclude each other.</remarks>
internal sealed class HostDesk
{
    private readonly Correspondents _correspondents;
    private readonly Outbox _outbox;
    private readonly PostOffice[] _mail;
    private readonly Dictionary<HostAddress, Turn> _heard = [];
    private readonly SiloDesks _desks;
    private readonly Lock _gate = new();
    private IReadOnlyList<(HostAddress To, Parcel Parcel)> _sent = [];
    private Turn _last = Turn.BeforeAll;
    private ReplicateFault? _fault;
    private bool _isClosed;

    public HostDesk(HostTicket ticket, World world, IGrainFactory grains, SiloDesks desks)
    {
        Ticket = ticket;
        _desks = desks;
        _correspondents = new Correspondents(ticket.Order, grains, desks);
        _outbox = new Outbox(ticket.Batch.Count, new Exchange(world.Cities.Length, world.Firms.Length, ticket.FirmsPerBlock));
        _mail = [.. Enumerable.Range(0, ticket.Batch.Count).Select(_ => new PostOffice())];
        _desks.Add(this);
    }

    public HostTicket Ticket { get; }

    /// <summary>Lets the host act, unless it did; what it sends is kept until its next turn.</summary>
    public ReplicateFault? Act(Turn turn, Action<int, PostOffice, Exchange> act)
    {
        if (turn.Number <= _last.Number)
        {
            return turn == _last ? _fault : null;
        }

        _last = turn;
        try
        {
            lock (_gate)
            {
                var sent = _outbox.Fill((replicate, exchange) => Act(turn, replicate, exchange, act));
                _sent = [.. sent.Select(to => (AddressOf(to.IsCity, to.Position), new Parcel(Ticket.Address, turn, to.Bag)))];
            }
        }
        catch (ReplicateFaultException fault)
        {
            (_fault, _sent) = (ReplicateFault.Of(fault), []);
        }

        return _fault;
    }

    /// <summary>Sends what the last turn yielded; receivers ignore what they have.</summary>
    public Task SendAsync()
    {
        GrainMetrics.Parcels.Add(_sent.Count);
        return _sent.Count == 0
            ? Task.CompletedTask
            : Task.WhenAll(_sent.Select(sent => _correspondents.SendAsync(sent.To, sent.Parcel)));
    }

    /// <summary>Takes a parcel, unless it has it.</summary>
    /// <returns>Whether there is anybody to read it.</returns>
    public bool TryReceive(Parcel parcel)
    {
        lock (_gate)
        {
            if (!_isClosed && (!_heard.TryGetValue(parcel.From, out var heard) || heard.Number < parcel.Turn.Number))
            {
                _heard[parcel.From] = parcel.Turn;
                parcel.Bag.Deliver(_mail);
            }

            return !_isClosed;
        }
    }

    /// <summary>The host has ended: nothing is taken any more.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
        }

        _desks.Remove(this);
    }

    private void Act(Turn turn, int replicate, Exchange exchange, Action<int, PostOffice, Exchange> act)
    {
        try
        {
            act(replicate, _mail[replicate], exchange);
        }
        catch (Exception cause)
        {
            throw ReplicateFaultException.Of(cause, Ticket.Batch.First + replicate, turn.Week);
        }
    }

    private static HostAddress AddressOf(bool isCity, int position) => new(isCity ? HostKind.City : HostKind.Firms, position);
}
