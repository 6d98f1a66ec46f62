using System.Runtime.InteropServices;

namespace Simulator.Grains.Agents;

/// <summary>A message and its place in canonical order.</summary>
/// <param name="Key">Its key among the messages of its kind.</param>
/// <param name="Message">The message.</param>
public readonly record struct Keyed<T>(ulong Key, T Message)
    where T : unmanaged;

/// <summary>Messages of one kind in an envelope.</summary>
/// <param name="messages">The messages; not changed any more.</param>
[Immutable]
public readonly struct Pages<T>(Keyed<T>[]? messages)
    where T : unmanaged
{
    /// <summary>The messages, in the order in which they were written.</summary>
    public ReadOnlySpan<Keyed<T>> Messages => messages;
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
