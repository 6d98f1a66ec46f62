using System.Collections.Immutable;

namespace Simulator.Scenarios.Firms;

/// <summary>A discrete distribution over positions, picked by its inverse distribution function.</summary>
/// <remarks>Categories keep the order in which they are given. Immutable and thread-safe.</remarks>
internal sealed class ShareTable
{
    /// <summary>Totals that miss 1 by no more count as 1, unitless: the tolerance of the validator.</summary>
    private const double Tolerance = 1e-6;

    private readonly ImmutableArray<(int Position, double UpTo)> _steps;

    /// <summary>Creates a table.</summary>
    /// <param name="shares">Positions with their shares, unitless, each in [0, 1]; a total under 1 leaves room for -1.</param>
    public ShareTable(IEnumerable<(int Position, double Share)> shares)
    {
        var total = 0.0;
        var positive = shares.Where(pair => pair.Share > 0);
        var steps = positive.Select(pair => (pair.Position, UpTo: total += pair.Share)).ToList();
        if (steps.Count > 0 && total >= 1 - Tolerance)
        {
            steps[^1] = (steps[^1].Position, 1);
        }

        _steps = [.. steps];
    }

    /// <summary>The position at a probability, or -1 beyond the total.</summary>
    /// <param name="probability">Unitless, in (0, 1).</param>
    public int Pick(double probability)
    {
        foreach (var (position, upTo) in _steps)
        {
            if (probability < upTo)
            {
                return position;
            }
        }

        return -1;
    }
}
