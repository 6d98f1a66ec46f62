using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Units;

namespace Simulator.Core.Deals;

/// <content>Money in place of a deal (M16; docs/model/landing.md).</content>
public static partial class DealStep
{
    /// <summary>ρA·{0 before registration; π₀ from then on; π₀ + (1 − π₀)·I_v(a, b) during construction}.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="parameters">Parameters of M16.</param>
    public static Money FundsInPlace(in Deal deal, LandingParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return deal.Stage switch
        {
            < Stage.Registered => Money.Zero,
            Stage.Lapsed or Stage.Withdrawn => deal.Funds,
            Stage.Started => deal.Amount.Times(deal.Realised * Drawn(Progress(deal), parameters)),
            Stage.InProduction => deal.Amount.Times(deal.Realised),
            _ => deal.Amount.Times(deal.Realised * parameters.FirstFundsShare),
        };
    }

    private static double Drawn(double progress, LandingParameters parameters) =>
        parameters.FirstFundsShare
        + ((1 - parameters.FirstFundsShare) * new Drawdown(parameters.DrawdownA, parameters.DrawdownB).Share(progress));

    /// <summary>v: progress of construction in operational time, unitless, in [0, 1].</summary>
    private static double Progress(in Deal deal) =>
        deal.Threshold > 0 ? Math.Clamp(1 - (deal.Forward / deal.Threshold), 0, 1) : 1;
}
