using Simulator.Core.Draws;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>A city in every replicate of a batch.</summary>
/// <remarks>docs/decisions/0003. Not thread-safe: a batch runs on one thread at a time.</remarks>
public sealed class CityEnsemble
{
    private readonly CityReplicate[] _replicates;

    /// <summary>The city before the first week.</summary>
    /// <param name="blueprint">The world.</param>
    /// <param name="city">Position of the city.</param>
    /// <param name="batch">Draws of each replicate.</param>
    public CityEnsemble(Blueprint blueprint, int city, IReadOnlyList<KeyedDraws> batch)
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        _replicates = [.. batch.Select(draws => new CityReplicate(blueprint, city, draws))];
    }

    /// <summary>Before the first week: the first bulletin.</summary>
    /// <param name="replicate">Position in the batch.</param>
    /// <param name="exchange">Where bulletins go.</param>
    public void Introduce(int replicate, Exchange exchange) => _replicates[replicate].Introduce(exchange);

    /// <summary>Phases 1 and 2: mandate, budget, invitations.</summary>
    /// <param name="replicate">Position in the batch.</param>
    /// <param name="week">Week.</param>
    /// <param name="mail">The city's mail.</param>
    /// <param name="exchange">Where invitations go.</param>
    public void Invite(int replicate, int week, PostOffice mail, Exchange exchange) =>
        _replicates[replicate].Invite(week, mail, exchange);

    /// <summary>Phase 4: pitches.</summary>
    /// <param name="replicate">Position in the batch.</param>
    /// <param name="week">Week.</param>
    /// <param name="mail">The city's mail.</param>
    /// <param name="exchange">Where pitches go.</param>
    public void Deliver(int replicate, int week, PostOffice mail, Exchange exchange) =>
        _replicates[replicate].Deliver(week, mail, exchange);

    /// <summary>Phases 6 to 8: answers, signings, landing.</summary>
    /// <param name="replicate">Position in the batch.</param>
    /// <param name="week">Week.</param>
    /// <param name="mail">The city's mail.</param>
    /// <param name="exchange">Where answers and milestones go.</param>
    public void Decide(int replicate, int week, PostOffice mail, Exchange exchange)
    {
        _replicates[replicate].Decide(week, mail, exchange);
        _replicates[replicate].Land(week, exchange);
    }

    /// <summary>Phase 9: the bulletin for next week; the invariants are checked.</summary>
    /// <param name="replicate">Position in the batch.</param>
    /// <param name="number">Number of the replicate in the run.</param>
    /// <param name="week">Week.</param>
    /// <param name="mail">The city's mail.</param>
    /// <param name="exchange">Where bulletins go.</param>
    public void Publish(int replicate, int number, int week, PostOffice mail, Exchange exchange)
    {
        _replicates[replicate].Publish(week, mail, exchange);
        _replicates[replicate].Verify(number, week);
    }

    /// <summary>After the last week: the city's ledger.</summary>
    /// <param name="replicate">Position in the batch.</param>
    public CityLedger Close(int replicate) => _replicates[replicate].Close();
}
