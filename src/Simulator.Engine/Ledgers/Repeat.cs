namespace Simulator.Engine.Ledgers;

/// <summary>A deal signed before that was presented again at an event (M14).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="Event">Position of the event.</param>
/// <param name="Week">Week of the event.</param>
/// <param name="AmountWan">Amount, 万元.</param>
/// <param name="HeadlineWan">Amount as announced, 万元.</param>
public readonly record struct Repeat(int City, int Event, int Week, long AmountWan, long HeadlineWan);
