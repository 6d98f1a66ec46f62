using Simulator.Core.Deals;
using Simulator.Core.Messages;
using Simulator.Core.Units;

namespace Simulator.Core.Firms;

/// <summary>A project that a firm looks for a place for (M1).</summary>
/// <remarks>docs/model/opportunities.md. Immutable and thread-safe.</remarks>
/// <param name="Birth">Week in which it was born.</param>
/// <param name="ExpiryWeek">First week in which it no longer exists.</param>
/// <param name="Amount">A: amount.</param>
/// <param name="LandMu">ℓ: land it needs, 亩.</param>
public readonly record struct Opportunity(int Birth, int ExpiryWeek, Money Amount, double LandMu);

/// <summary>Whether a firm has a project that looks for a place.</summary>
public enum ProjectSlot : byte
{
    /// <summary>No project.</summary>
    Empty,

    /// <summary>A project is open.</summary>
    Open,

    /// <summary>An offer was made for it; the answer is awaited.</summary>
    Offered,
}

/// <summary>A project for which a firm has made an offer: what the firm knows of it until it is signed or lost.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Offer">The offer.</param>
/// <param name="Stage">Contacted until the city accepts, then as the city reports.</param>
/// <param name="Countered">Whether the city has made a counter-offer that is not yet answered.</param>
public readonly record struct FirmProject(Offer Offer, Stage Stage, bool Countered)
{
    /// <summary>Whether the firm may still switch to another city (M13).</summary>
    public bool CanSwitch => Stage is Stage.Engaged or Stage.Visited or Stage.Intent;
}

/// <summary>A firm in one replicate: what changes from week to week apart from its relations.</summary>
/// <remarks>docs/model/entities.md. Changed by the firm's own steps only. Not thread-safe.</remarks>
public struct FirmState
{
    private FirmProject[]? _projects;

    /// <summary>Position of the firm.</summary>
    public int Position;

    /// <summary>Position of the week of its next arrival; the number of weeks or more when none comes (M1).</summary>
    public int NextArrival;

    /// <summary>Whether it has a project that looks for a place.</summary>
    public ProjectSlot Slot;

    /// <summary>Whether it may have something to decide: it must be asked in every week.</summary>
    public bool Attentive;

    /// <summary>Whether it has heard of another city for a project that could still go there (M13).</summary>
    public bool FreshForSwitch;

    /// <summary>Cities on the list for the open project, cities.</summary>
    public int Considered;

    /// <summary>Week after whose end it last looked for changes of leaders.</summary>
    public int LeadersSeen;

    /// <summary>The project in the slot, where there is one.</summary>
    public Opportunity Open;

    /// <summary>ε₀: taste for investing elsewhere in this project, logit (M8).</summary>
    public double OutsideTaste;

    /// <summary>Money that is reserved or committed, 万元.</summary>
    public long HeldWan;

    /// <summary>Projects born, chosen by a city, and run out of time; what is left is in the slot.</summary>
    public (int Arrived, int Chosen, int Expired) Tally;

    /// <summary>Number of projects under negotiation.</summary>
    public int ProjectCount { get; private set; }

    /// <summary>Projects under negotiation, the oldest offer first.</summary>
    public readonly ReadOnlySpan<FirmProject> Projects => _projects.AsSpan(0, ProjectCount);

    /// <summary>The state before the first week; buffers of a replicate before are used again.</summary>
    /// <param name="position">Position of the firm.</param>
    internal void Reset(int position) => this = new FirmState { _projects = _projects, Position = position, LeadersSeen = int.MinValue };

    internal void Add(in FirmProject project)
    {
        if (_projects is null || ProjectCount == _projects.Length)
        {
            Array.Resize(ref _projects, Math.Max(2, 2 * ProjectCount));
        }

        _projects[ProjectCount++] = project;
    }

    internal readonly void Replace(int index, in FirmProject project) => _projects![index] = project;

    internal void Remove(int index)
    {
        _projects.AsSpan((index + 1)..ProjectCount).CopyTo(_projects.AsSpan(index));
        ProjectCount--;
    }

    /// <summary>Place of the project of a birth with a city, or -1.</summary>
    internal readonly int Find(int city, int birth)
    {
        for (var i = 0; i < ProjectCount; i++)
        {
            if (_projects![i].Offer.City == city && _projects[i].Offer.Birth == birth)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Place of the youngest project that could go to another city, or -1.</summary>
    internal readonly int Switchable()
    {
        var at = ProjectCount - 1;
        while (at >= 0 && !_projects![at].CanSwitch)
        {
            at--;
        }

        return at;
    }
}
