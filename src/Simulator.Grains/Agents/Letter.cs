using System.Runtime.InteropServices;
using Simulator.Core.Messages;

namespace Simulator.Grains.Agents;

/// <summary>All that one agent writes to another in a phase.</summary>
/// <param name="From">Who writes.</param>
/// <param name="At">When.</param>
[GenerateSerializer, Immutable]
public abstract record Letter([property: Id(0)] AgentId From, [property: Id(1)] At At);

/// <summary>A letter to a city.</summary>
/// <param name="From">Who writes.</param>
/// <param name="At">When.</param>
[GenerateSerializer, Immutable]
public sealed record CityLetter(AgentId From, At At) : Letter(From, At)
{
    [Id(0)]
    public Pages<Mandate> Mandates { get; init; }

    [Id(1)]
    public Pages<InvitationReply> Replies { get; init; }

    [Id(2)]
    public Pages<Offer> Offers { get; init; }

    [Id(3)]
    public Pages<Withdrawal> Withdrawals { get; init; }

    /// <summary>The writer's gains of awareness, summed up.</summary>
    [Id(4)]
    public Pages<AwarenessGain> Gains { get; init; }
}

/// <summary>A letter to a firm.</summary>
/// <param name="From">Who writes.</param>
/// <param name="At">When.</param>
[GenerateSerializer, Immutable]
public sealed record FirmLetter(AgentId From, At At) : Letter(From, At)
{
    [Id(0)]
    public Pages<Invitation> Invitations { get; init; }

    [Id(1)]
    public Pages<Pitch> Pitches { get; init; }

    [Id(2)]
    public Pages<Answer> Answers { get; init; }

    /// <summary>Milestones of its own deals, and of peers' deals of which it hears.</summary>
    [Id(3)]
    public Pages<Milestone> Milestones { get; init; }
}

/// <summary>A message and its place in canonical order.</summary>
/// <param name="Key">Its key among the messages of its kind.</param>
/// <param name="Message">The message.</param>
public readonly record struct Keyed<T>(ulong Key, T Message)
    where T : unmanaged;

/// <summary>Messages of one kind in an envelope.</summary>
[Immutable]
public readonly record struct Pages<T>
    where T : unmanaged
{
    private readonly Keyed<T>[]? _messages;

    /// <summary>Messages of one kind.</summary>
    /// <param name="messages">The messages; not changed any more.</param>
    public Pages(Keyed<T>[]? messages) => _messages = messages;

    /// <summary>The messages, in the order in which they were written.</summary>
    public ReadOnlySpan<Keyed<T>> Messages => _messages;

    /// <summary>The messages of several, one after the other.</summary>
    internal static Pages<T> Of(IEnumerable<Pages<T>> parts) => new([.. parts.SelectMany(part => part._messages ?? [])]);
}

/// <summary>Messages as their bytes: only processes of one build on one kind of machine write to each other.</summary>
[GenerateSerializer, Immutable]
public readonly record struct PagesSurrogate<T>([property: Id(0)] byte[] Bytes)
    where T : unmanaged;

/// <summary>Carries messages of any kind.</summary>
[RegisterConverter]
public sealed class PagesConverter<T> : IConverter<Pages<T>, PagesSurrogate<T>>
    where T : unmanaged
{
    public Pages<T> ConvertFromSurrogate(in PagesSurrogate<T> surrogate) =>
        new(MemoryMarshal.Cast<byte, Keyed<T>>(surrogate.Bytes).ToArray());

    public PagesSurrogate<T> ConvertToSurrogate(in Pages<T> value) => new(MemoryMarshal.AsBytes(value.Messages).ToArray());
}
