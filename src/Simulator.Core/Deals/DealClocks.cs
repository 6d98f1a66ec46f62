using Simulator.Core.Parameters;

namespace Simulator.Core.Deals;

/// <summary>Rates at which a deal's clocks run down (M12, M15).</summary>
/// <remarks>docs/model/clocks.md. Pure and thread-safe.</remarks>
public static class DealClocks
{
    /// <summary>Rate of the forward clock, per week: s/m.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="pace">Pace of the city's deals.</param>
    /// <param name="parameters">Parameters of M12.</param>
    public static double ForwardRate(in Deal deal, in DealPace pace, ClockParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var speed = deal.Leader > 0 ? pace.Speed * Math.Exp(parameters.SpeedLeader * deal.Leader) : pace.Speed;
        var paced = deal.Stage == Stage.Registered ? speed * pace.StartFactor : speed;
        return paced > 0 ? paced / deal.MeanWeeks : 0;
    }

    /// <summary>Rate of the lapse clock, per week: μ·(H/A)^c_H before and after signing, 0 once construction has started.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="pace">Pace of the city's deals.</param>
    /// <param name="model">All parameters.</param>
    public static double LapseRate(in Deal deal, in DealPace pace, ModelParameters model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (deal.Stage < Stage.Ready)
        {
            return model.Clocks.LapsePerWeek * pace.LapseFactor;
        }

        return deal.Stage < Stage.Started
            ? model.Landing.LapsePerWeek * pace.LapseFactor * InflationFactor(deal, model.Clocks)
            : 0;
    }

    private static double InflationFactor(in Deal deal, ClockParameters parameters) =>
        deal.Headline == deal.Amount || deal.Amount.Wan == 0
            ? 1
            : Math.Pow(deal.Headline.Wan / (double)deal.Amount.Wan, parameters.LapseInflation);
}
