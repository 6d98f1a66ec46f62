namespace Simulator.Analysis.Comparison;

/// <summary>Which pairs of a comparison a reader is shown: every pair of few alternatives, of many those with the first.</summary>
/// <remarks>n alternatives have n(n − 1)/2 pairs; files of numbers hold all of them. Pure and thread-safe.</remarks>
public static class ShownPairs
{
    /// <summary>Alternatives of which every pair is shown.</summary>
    public const int MostInFull = 3;

    /// <summary>The comparison with the pairs that are shown, in their order.</summary>
    /// <param name="all">The whole comparison.</param>
    public static ComparisonResult Of(ComparisonResult all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var first = all.Alternatives[0];
        return all.Alternatives.Length <= MostInFull
            ? all
            : all with { Pairs = [.. all.Pairs.Where(pair => pair.A == first)], Curves = [.. all.Curves.Where(curve => curve.A == first)] };
    }
}
