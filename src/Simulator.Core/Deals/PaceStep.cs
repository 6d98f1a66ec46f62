using Simulator.Core.Parameters;

namespace Simulator.Core.Deals;

/// <summary>How service and after-care set the pace of a city's deals (M12).</summary>
/// <remarks>docs/model/clocks.md. Pure and thread-safe.</remarks>
public static class PaceStep
{
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
    public static double Speed(double service, double aftercare, ClockParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Exp((parameters.SpeedService * (service - parameters.ReferenceService))
            + (parameters.SpeedAftercare * (aftercare - parameters.ReferenceAftercare)));
    }

    /// <summary>μ relative to its reference, unitless: exp(−c_q(q − q₀) − c_ac(ac − ac₀)).</summary>
    /// <param name="service">q, unitless, in [0, 1].</param>
    /// <param name="aftercare">ac, unitless, in [0, 1].</param>
    /// <param name="parameters">Parameters of M12.</param>
    public static double LapseFactor(double service, double aftercare, ClockParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Exp(-(parameters.LapseService * (service - parameters.ReferenceService))
            - (parameters.LapseAftercare * (aftercare - parameters.ReferenceAftercare)));
    }
}
