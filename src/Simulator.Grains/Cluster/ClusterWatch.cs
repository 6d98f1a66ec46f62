using System.Collections.Immutable;

namespace Simulator.Grains.Cluster;

/// <summary>Looks at the membership every second, and says what has changed.</summary>
/// <remarks>Not thread-safe; ended by disposing it.</remarks>
internal sealed class ClusterWatch : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private readonly string _connectionString;
    private readonly ClusterJournal _journal;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _work;
    private Dictionary<string, ClusterMember> _known;
    private bool _isLost;

    /// <summary>Begins.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="known">What is known already.</param>
    /// <param name="journal">Where changes are said.</param>
    public ClusterWatch(string connectionString, IEnumerable<ClusterMember> known, ClusterJournal journal)
    {
        (_connectionString, _journal) = (connectionString, journal);
        _known = ByAddress(known);
        _work = Task.Run(LookAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(false);
        _end.Dispose();
    }

    private static Dictionary<string, ClusterMember> ByAddress(IEnumerable<ClusterMember> members) =>
        members.GroupBy(member => member.Address).ToDictionary(group => group.Key, group => group.Last());

    private async Task LookAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Interval, _end.Token).ConfigureAwait(false);
                Compare(await ClusterMembers.ReadAsync(_connectionString, _end.Token).ConfigureAwait(false));
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (ClusterRefusedException trouble)
            {
                Say(isLost: true, trouble.Message);
            }
        }
    }

    private void Compare(ImmutableArray<ClusterMember> members)
    {
        Say(isLost: false, "");
        var now = ByAddress(members);
        foreach (var member in now.Values)
        {
            if (Change(_known.GetValueOrDefault(member.Address), member) is { } kind)
            {
                _journal.Write(new ClusterEvent(kind, member.Address));
            }
        }

        _known = now;
    }

    private void Say(bool isLost, string detail)
    {
        if (isLost != _isLost)
        {
            _isLost = isLost;
            _journal.Write(new ClusterEvent(isLost ? ClusterEventKind.DatabaseLost : ClusterEventKind.DatabaseBack, "", detail));
        }
    }

    private static ClusterEventKind? Change(ClusterMember? before, ClusterMember now)
    {
        var (was, isThere) = (before?.Status == SiloStatus.Active, now.Status == SiloStatus.Active);
        return was == isThere ? null
            : isThere ? ClusterEventKind.SiloJoined
            : now is { Status: SiloStatus.Dead, HasLeft: false } ? ClusterEventKind.SiloLost : ClusterEventKind.SiloLeft;
    }
}
