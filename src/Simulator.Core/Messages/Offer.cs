using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Core.Messages;

/// <summary>Firm to city: an offer to invest 投资意向 (phase 5, M9).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Firm">Position of the firm.</param>
/// <param name="City">Position of the city.</param>
/// <param name="Birth">Week in which the opportunity was born.</param>
/// <param name="Amount">A: amount.</param>
/// <param name="LandMu">ℓ: land asked for, 亩.</param>
/// <param name="Reservation">x_F: smallest incentive it accepts, share of the amount.</param>
/// <param name="Asked">x_ask: incentive asked for, share of the amount.</param>
/// <param name="Competing">x_comp: incentive that matches its best alternative, share of the amount.</param>
/// <param name="Leader">L: leader attention it received, unitless, in [0, 1).</param>
/// <param name="Channel">How they first met.</param>
public readonly record struct Offer(
    int Firm, int City, int Birth, Money Amount, double LandMu, double Reservation, double Asked, double Competing,
    double Leader, Channel Channel);
