namespace Simulator.Scenarios.Records;

/// <summary>A period of days.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record RecordPeriod(DateOnly From, DateOnly To)
{
    private const int MonthsPerYear = 12;

    /// <summary>Calendar months that it touches.</summary>
    public int Months => ((To.Year - From.Year) * MonthsPerYear) + To.Month - From.Month + 1;

    /// <summary>Calendar years that it touches.</summary>
    public int Years => To.Year - From.Year + 1;

    /// <summary>Whether a day lies in it.</summary>
    /// <param name="day">Any day.</param>
    public bool Contains(DateOnly day) => day >= From && day <= To;
}
