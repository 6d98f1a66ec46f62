namespace Simulator.Core.Messages;

/// <summary>Firm to city: it ends a negotiation for a better offer (phase 5, M13).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Firm">Position of the firm.</param>
/// <param name="City">Position of the city.</param>
/// <param name="Birth">Week in which the opportunity was born.</param>
public readonly record struct Withdrawal(int Firm, int City, int Birth);
