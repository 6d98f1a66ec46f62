using Simulator.Engine.Blueprints;
using Simulator.Engine.Mail;
using Simulator.Grains.Blueprints;

namespace Simulator.Grains.Hosts;

/// <summary>What all hosts have in common: hold an ensemble, call it, keep the result, answer.</summary>
[CollectionAgeLimit(Minutes = 5)]
public abstract class HostGrain<TEnsemble>(BlueprintCache blueprints, SiloDesks desks) : Grain, IHostGrain
    where TEnsemble : class
{
    private HostDesk? _desk;
    private TEnsemble? _ensemble;

    protected HostTicket Ticket => Desk.Ticket;

    protected TEnsemble Ensemble => _ensemble ?? throw Lost();

    private HostDesk Desk => _desk ?? throw Lost();

    public async Task StartAsync(HostTicket ticket)
    {
        if (_desk is null)
        {
            var blueprint = await blueprints.GetAsync(ticket.Order.Run);
            _ensemble = Make(blueprint, ticket);
            _desk = new HostDesk(ticket, blueprint.World, GrainFactory, desks);
        }
    }

    public async Task<ReplicateFault?> ActAsync(Turn turn)
    {
        var fault = Desk.Act(turn, (replicate, mail, exchange) => Act(Ensemble, turn, replicate, mail, exchange));
        await Desk.SendAsync();
        return fault;
    }

    public Task ReceiveAsync(Parcel parcel)
    {
        Desk.TryReceive(parcel);
        return Task.CompletedTask;
    }

    public Task ReleaseAsync()
    {
        DeactivateOnIdle();
        return ForgetAsync();
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => ForgetAsync();

    protected abstract TEnsemble Make(Blueprint blueprint, HostTicket ticket);

    protected abstract void Act(TEnsemble ensemble, Turn turn, int replicate, PostOffice mail, Exchange exchange);

    private Task ForgetAsync()
    {
        _desk?.Close();
        (_desk, _ensemble) = (null, null);
        return Task.CompletedTask;
    }

    private HostLostException Lost() => new($"{GrainContext.GrainId} holds nothing: its silo was lost, or its batch has ended");
}
