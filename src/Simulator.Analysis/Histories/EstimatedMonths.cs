namespace Simulator.Analysis.Histories;

/// <summary>Months from the middle of a campaign to a count, where the file does not print them.</summary>
/// <remarks>docs/model/forecasts.md. Pure and thread-safe.</remarks>
internal static class EstimatedMonths
{
    private const double Least = 0.5;
    private const double WithoutDate = 12;
    private const double WithinCampaign = 6;

    /// <summary>The months to the publication; half the campaign, at least 6, where that is not known; 12 where nothing is.</summary>
    /// <param name="first">First month of the campaign.</param>
    /// <param name="last">Its last month.</param>
    /// <param name="reported">Month of the publication.</param>
    public static double Of(int? first, int? last, int? reported) => (first, last, reported) switch
    {
        (int from, int to, int at) => Math.Max(Least, at - ((from + to) / 2.0)),
        (int from, int to, null) => Math.Max(WithinCampaign, (to - from) / 2.0),
        _ => WithoutDate,
    };
}
