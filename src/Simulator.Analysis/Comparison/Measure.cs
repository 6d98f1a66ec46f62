using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;

namespace Simulator.Analysis.Comparison;

/// <summary>A number by which alternatives are compared.</summary>
/// <remarks>docs/model/comparison.md. Landed 落地 means registered. Immutable and thread-safe.</remarks>
/// <param name="Stage">Stage that is counted.</param>
/// <param name="Basis">Which deals are counted.</param>
/// <param name="Quantity">What is counted.</param>
public sealed record Measure(Stage Stage, Basis Basis, Quantity Quantity)
{
    /// <summary>Projects signed in the campaign.</summary>
    public static Measure SignedCount { get; } = new(Stage.Signed, Basis.Flow, Quantity.Count);

    /// <summary>Amount of the contracts signed in the campaign, 亿元.</summary>
    public static Measure SignedAmount { get; } = new(Stage.Signed, Basis.Flow, Quantity.TotalInvestment);

    /// <summary>Projects that landed in the campaign, whenever they were signed.</summary>
    public static Measure LandedCount { get; } = new(Stage.Registered, Basis.Flow, Quantity.Count);

    /// <summary>Amount of the projects that landed in the campaign, whenever they were signed, 亿元.</summary>
    public static Measure LandedAmount { get; } = new(Stage.Registered, Basis.Flow, Quantity.TotalInvestment);

    /// <summary>Promotion money spent until the end of the run for each 亿元 of the contracts signed in the campaign that landed in it,
    /// 万元 per 亿元.</summary>
    public static Measure CostPerLanded { get; } = new(Stage.Registered, Basis.Cohort, Quantity.CostPerLanded);

    /// <summary>All measures, in the order of tables.</summary>
    public static ImmutableArray<Measure> All { get; } = [SignedCount, SignedAmount, LandedCount, LandedAmount, CostPerLanded];

    /// <summary>Whether more is better.</summary>
    public bool HigherIsBetter => Quantity != Quantity.CostPerLanded;

    /// <summary>Whether it can be followed week by week; money spent is known at the end of a run only.</summary>
    public bool HasCurve => Quantity != Quantity.CostPerLanded;

    /// <summary>The stage as files name it.</summary>
    public string StageWord => FileWords.Of(Stage);

    /// <summary>The basis as files name it.</summary>
    public string BasisWord => FileWords.Of(Basis);

    /// <summary>What is counted, as files name it.</summary>
    public string MetricWord => FileWords.Of(Quantity);

    /// <summary>Its unit as files name it.</summary>
    public string Unit => Quantity switch
    {
        Quantity.Count => FileWords.Projects,
        Quantity.TotalInvestment => FileWords.Yi,
        _ => FileWords.WanPerYi,
    };

    /// <summary>Its name among texts: stage and metric.</summary>
    public string Key => Quantity == Quantity.CostPerLanded ? MetricWord : $"{StageWord}_{MetricWord}";
}

/// <summary>What a measure counts.</summary>
public enum Quantity
{
    /// <summary>Number of projects.</summary>
    Count,

    /// <summary>总投资: amount of the contracts, 亿元.</summary>
    TotalInvestment,

    /// <summary>Promotion money spent for each 亿元 that landed, 万元 per 亿元.</summary>
    CostPerLanded,
}
