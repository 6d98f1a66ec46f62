using Simulator.Core.Deals;
using Simulator.Core.Units;

namespace Simulator.Core.Messages;

/// <summary>City to all it concerns: a deal has reached a stage (phases 7 and 8). A letter of intent, a contract, a registration, a start, a production or a lapse.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Deal">The deal; its firm is -1 for a deal from before the campaign.</param>
/// <param name="Stage">Stage reached.</param>
/// <param name="Amount">A: amount of the contract.</param>
/// <param name="TimeWeeks">When, weeks since the start of the campaign.</param>
public readonly record struct Milestone(DealKey Deal, Stage Stage, Money Amount, double TimeWeeks);
