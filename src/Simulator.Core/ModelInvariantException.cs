namespace Simulator.Core;

/// <summary>A quantity that the model guarantees was found broken: the replicate's result cannot be trusted.</summary>
/// <remarks>Invariants: docs/model/invariants.md. Raised at the end of a week; the batch fails, the others go on.</remarks>
/// <param name="agent">Id of the agent.</param>
/// <param name="replicate">Zero-based number of the replicate.</param>
/// <param name="week">Week relative to the start of the campaign.</param>
/// <param name="quantity">Name of the invariant.</param>
/// <param name="value">The offending value as text, with its bound.</param>
public sealed class ModelInvariantException(string agent, int replicate, int week, string quantity, string value)
    : Exception($"{agent}, replicate {replicate}, week {week}: {quantity} broken: {value}")
{
    /// <summary>Id of the agent.</summary>
    public string Agent { get; } = agent;

    /// <summary>Zero-based number of the replicate.</summary>
    public int Replicate { get; } = replicate;

    /// <summary>Week relative to the start of the campaign.</summary>
    public int Week { get; } = week;

    /// <summary>Name of the invariant.</summary>
    public string Quantity { get; } = quantity;

    /// <summary>The offending value with its bound.</summary>
    public string Value { get; } = value;
}
