namespace Simulator.Analysis.Scoring;

/// <summary>Hits among trials, with the 95% interval of Wilson (1927).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Hits">Hits.</param>
/// <param name="Trials">Trials.</param>
public readonly record struct Proportion(int Hits, int Trials)
{
    private const double Z = 1.959963984540054;

    /// <summary>Share of hits, in [0, 1]; NaN without trials.</summary>
    public double Share => (double)Hits / Trials;

    /// <summary>Lower end of the interval, in [0, 1].</summary>
    public double Low => Math.Max(0, Centre - HalfWidth);

    /// <summary>Upper end of the interval, in [0, 1].</summary>
    public double High => Math.Min(1, Centre + HalfWidth);

    private double Centre => (Share + (Z * Z / (2 * Trials))) / Shrinkage;

    private double HalfWidth => Z * Math.Sqrt((Share * (1 - Share) / Trials) + (Z * Z / 4 / Trials / Trials)) / Shrinkage;

    private double Shrinkage => 1 + (Z * Z / Trials);
}
