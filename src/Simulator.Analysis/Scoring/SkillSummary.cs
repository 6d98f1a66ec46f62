using System.Collections.Immutable;

namespace Simulator.Analysis.Scoring;

/// <summary>How good a set of forecasts is.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SkillSummary
{
    /// <summary>Classes of the PIT histogram.</summary>
    public const int PitClasses = 10;

    /// <summary>Figures scored.</summary>
    public required int Figures { get; init; }

    /// <summary>Values inside their [25%, 75%].</summary>
    public required Proportion Coverage50 { get; init; }

    /// <summary>Values inside their [10%, 90%].</summary>
    public required Proportion Coverage80 { get; init; }

    /// <summary>Values inside their [5%, 95%].</summary>
    public required Proportion Coverage90 { get; init; }

    /// <summary>Mean score in <see cref="CrpsUnit"/>.</summary>
    public required double MeanCrps { get; init; }

    /// <summary>Unit of the scores.</summary>
    public required string CrpsUnit { get; init; }

    /// <summary>Numbers of PIT values in [0, 0.1), [0.1, 0.2), … [0.9, 1].</summary>
    public required ImmutableArray<int> PitHistogram { get; init; }

    /// <summary>Mean scores of the baselines as point forecasts, by name; empty without baselines.</summary>
    public ImmutableSortedDictionary<string, double> Baselines { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>Mean scores of the baselines with the spread of earlier errors around them, by name; empty without baselines.</summary>
    public ImmutableSortedDictionary<string, double> BaselinesWithSpread { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>95% interval of <see cref="SkillOverBest"/>, regions resampled; NaN where there is one region only, or no baseline.</summary>
    public (double Low, double High) IntervalOverBest { get; init; } = (double.NaN, double.NaN);

    /// <summary>95% interval of <see cref="SkillOverBestWithSpread"/>.</summary>
    public (double Low, double High) IntervalOverBestWithSpread { get; init; } = (double.NaN, double.NaN);

    /// <summary>By how much the score lies below that of the best baseline, in (-∞, 1].</summary>
    public double SkillOverBest => Skill(Baselines);

    /// <summary>The same against the best baseline with spread.</summary>
    public double SkillOverBestWithSpread => Skill(BaselinesWithSpread);

    /// <summary>The histogram of PIT values.</summary>
    /// <param name="pits">Values in [0, 1].</param>
    public static ImmutableArray<int> Histogram(IEnumerable<double> pits)
    {
        var classes = new int[PitClasses];
        foreach (var pit in pits)
        {
            classes[Math.Min(PitClasses - 1, (int)(pit * PitClasses))]++;
        }

        return [.. classes];
    }

    private double Skill(ImmutableSortedDictionary<string, double> baselines) =>
        baselines.IsEmpty ? double.NaN : 1 - (MeanCrps / baselines.Values.Min());
}

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
