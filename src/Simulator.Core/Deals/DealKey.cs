namespace Simulator.Core.Deals;

/// <summary>Identity of a deal: which firm's opportunity, born when, with which city.</summary>
/// <remarks>Positions serve as addresses; draws use the hashes. Immutable and thread-safe.</remarks>
/// <param name="Firm">Position of the firm, or -1 for a deal carried over from before the campaign.</param>
/// <param name="City">Position of the city.</param>
/// <param name="Birth">Week in which the opportunity was born; for a deal carried over, its number.</param>
public readonly record struct DealKey(int Firm, int City, int Birth)
{
    /// <summary>Canonical order: by city, firm and birth.</summary>
    public static int Compare(DealKey left, DealKey right)
    {
        var byCity = left.City.CompareTo(right.City);
        var byFirm = byCity != 0 ? byCity : left.Firm.CompareTo(right.Firm);
        return byFirm != 0 ? byFirm : left.Birth.CompareTo(right.Birth);
    }
}
