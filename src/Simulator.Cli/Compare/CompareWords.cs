using Simulator.Analysis.Comparison;
using Simulator.Analysis.Runs;

namespace Simulator.Cli.Compare;

/// <summary>Words and units of measures in files; the same in every language.</summary>
internal static class CompareWords
{
    private const string CostPerLanded = "cost_per_landed";

    public static string Metric(Measure measure) => measure.Quantity switch
    {
        Quantity.Count => FileWords.Metric(Core.Reporting.Metric.Count),
        Quantity.TotalInvestment => FileWords.Metric(Core.Reporting.Metric.TotalInvestment),
        _ => CostPerLanded,
    };

    public static string Unit(Measure measure) => measure.Quantity switch
    {
        Quantity.Count => FileWords.Projects,
        Quantity.TotalInvestment => FileWords.Yi,
        _ => FileWords.WanPerYi,
    };

    /// <summary>Name of a measure among texts: stage and metric.</summary>
    public static string Key(Measure measure) =>
        measure == Measure.CostPerLanded ? CostPerLanded : $"{Stage(measure)}_{Metric(measure)}";

    public static string Stage(Measure measure) => FileWords.Stage(measure.Stage);

    public static string Basis(Measure measure) => FileWords.Basis(measure.Basis);
}
