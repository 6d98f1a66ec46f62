using Simulator.Core.Draws;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>A block of firms in every replicate of a batch.</summary>
/// <remarks>docs/decisions/0003. Not thread-safe: a batch runs on one thread at a time.</remarks>
public sealed class FirmEnsemble
{
    private readonly FirmReplicate[] _replicates;

    /// <summary>The firms before the first week.</summary>
    /// <param name="blueprint">The world.</param>
    /// <param name="first">Position of the first firm.</param>
    /// <param name="count">Number of firms.</param>
    /// <param name="batch">Draws of each replicate.</param>
    public FirmEnsemble(Blueprint blueprint, int first, int count, IReadOnlyList<KeyedDraws> batch)
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        var peers = new PeerIndex(blueprint.World, first, count);
        _replicates = [.. batch.Select(draws => new FirmReplicate(blueprint, peers, first, count, draws))];
    }

    /// <summary>Phases 0 and 3: bulletins, arrivals, answers to invitations.</summary>
    /// <param name="replicate">Position in the batch.</param>
    /// <param name="week">Week.</param>
    /// <param name="mail">The block's mail.</param>
    /// <param name="exchange">Where replies go.</param>
    public void Attend(int replicate, int week, PostOffice mail, Exchange exchange)
    {
        _replicates[replicate].Open(week, mail);
        _replicates[replicate].Attend(week, mail, exchange);
    }

    /// <summary>Phases 4 and 5: pitches are heard, offers made.</summary>
    /// <param name="replicate">Position in the batch.</param>
    /// <param name="week">Week.</param>
    /// <param name="mail">The block's mail.</param>
    /// <param name="exchange">Where offers go.</param>
    public void Decide(int replicate, int week, PostOffice mail, Exchange exchange)
    {
        _replicates[replicate].Hear(week, mail);
        _replicates[replicate].Decide(week, exchange);
    }

    /// <summary>Phase 9: answers and milestones are read, word spreads.</summary>
    /// <param name="replicate">Position in the batch.</param>
    /// <param name="number">Number of the replicate in the run.</param>
    /// <param name="week">Week.</param>
    /// <param name="mail">The block's mail.</param>
    /// <param name="exchange">Where gains of awareness go.</param>
    public void Learn(int replicate, int number, int week, PostOffice mail, Exchange exchange)
    {
        _replicates[replicate].Learn(week, mail, exchange);
        _replicates[replicate].Verify(number, week);
    }
}
