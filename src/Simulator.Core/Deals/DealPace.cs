using Simulator.Core.Parameters;

namespace Simulator.Core.Deals;

/// <summary>How fast the clocks of a city's deals run in a week (M12).</summary>
/// <remarks>docs/model/clocks.md. Immutable and thread-safe.</remarks>
/// <param name="Speed">s: speed of the forward clocks, unitless; 1 at reference service.</param>
/// <param name="LapseFactor">Factor on the lapse rates, unitless; 1 at reference service.</param>
/// <param name="StartFactor">Factor on the clock from registration to start, unitless; 0 while land is not delivered.</param>
/// <param name="ReportingFactor">Factor on the inflation of headlines, unitless.</param>
public readonly record struct DealPace(double Speed, double LapseFactor, double StartFactor, double ReportingFactor)
{
    /// <summary>Reference service and no shocks.</summary>
    public static DealPace Reference => new(1, 1, 1, 1);

    /// <summary>ac: after-care, unitless, in [0, 1]: min(1, κ_O·officers / deals followed).</summary>
    /// <param name="officers">Officers, officers.</param>
    /// <param name="followed">Deals that they follow.</param>
    /// <param name="parameters">Parameters of M12.</param>
    public static double Aftercare(double officers, int followed, ClockParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return followed == 0 ? 1 : Math.Min(1, parameters.DealsPerOfficer * officers / followed);
    }

    /// <summary>s without leaders and shocks, unitless: exp(b_q(q − q₀) + b_ac(ac − ac₀)).</summary>
    /// <param name="service">q, unitless, in [0, 1].</param>
    /// <param name="aftercare">ac, unitless, in [0, 1].</param>
    /// <param name="parameters">Parameters of M12.</param>
    public static double SpeedOf(double service, double aftercare, ClockParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Exp((parameters.SpeedService * (service - parameters.ReferenceService))
            + (parameters.SpeedAftercare * (aftercare - parameters.ReferenceAftercare)));
    }

    /// <summary>μ relative to its reference, unitless: exp(−c_q(q − q₀) − c_ac(ac − ac₀)).</summary>
    /// <param name="service">q, unitless, in [0, 1].</param>
    /// <param name="aftercare">ac, unitless, in [0, 1].</param>
    /// <param name="parameters">Parameters of M12.</param>
    public static double LapseFactorOf(double service, double aftercare, ClockParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Exp(-(parameters.LapseService * (service - parameters.ReferenceService))
            - (parameters.LapseAftercare * (aftercare - parameters.ReferenceAftercare)));
    }

    /// <summary>Rate of a deal's forward clock, per week: s/m.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="parameters">Parameters of M12.</param>
    public double ForwardRate(in Deal deal, ClockParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var speed = deal.Leader > 0 ? Speed * Math.Exp(parameters.SpeedLeader * deal.Leader) : Speed;
        var paced = deal.Stage == Stage.Registered ? speed * StartFactor : speed;
        return paced > 0 ? paced / deal.MeanWeeks : 0;
    }

    /// <summary>Rate of a deal's lapse clock, per week: μ·(H/A)^c_H before and after signing, 0 once construction has started.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="model">All parameters.</param>
    public double LapseRate(in Deal deal, ModelParameters model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (deal.Stage < Stage.Ready)
        {
            return model.Clocks.LapsePerWeek * LapseFactor;
        }

        return deal.Stage < Stage.Started
            ? model.Landing.LapsePerWeek * LapseFactor * InflationFactor(deal, model.Clocks)
            : 0;
    }

    private static double InflationFactor(in Deal deal, ClockParameters parameters) =>
        deal.Headline == deal.Amount || deal.Amount.Wan == 0
            ? 1
            : Math.Pow(deal.Headline.Wan / (double)deal.Amount.Wan, parameters.LapseInflation);
}
