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
}
