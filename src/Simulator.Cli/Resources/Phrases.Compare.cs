namespace Simulator.Cli.Resources;

/// <content>What <c>compare</c> says.</content>
internal sealed partial class Phrases
{
    public string CompareDescription => Get();

    public string ComparedScenariosArgument => Get();

    public string StrategiesOption => Get();

    public string VersusSetOption => Get();

    public string SetForAllOption => Get();

    public string WeekOption => Get();

    public string CompareOutOption => Get();

    public string ForOneScenario => Get();

    public string ComparedTwice => Get();

    public string NothingToCompare => Get();

    public string NothingToCompareHint => Get();

    public string NoCommonReplicates => Get();

    public string ColumnMeasure => Get();

    public string ColumnDifference => Get();

    public string ColumnInterval => Get();

    public string ColumnFirstBetter => Get();

    public string ColumnVarianceRatio => Get();

    public string CompareNote => Get();

    public string CostNote => Get();

    public string NoCostNote => Get();

    /// <summary>Name of a measure.</summary>
    public string Measure(string word) => _words.Measure(word);

    public string HeaderCompare(string names) => Fill([names]);

    public string HeaderCommonNumbers(uint seed, int replicates, string engine, int threads) => Fill([seed, replicates, engine, threads]);

    public string PairTitle(string first, string second, string date, int week, int replicates) =>
        Fill([first, second, date, week, replicates]);

    public string ClearFrom(string measure, string leader, int week, string date) => Fill([measure, leader, week, date]);

    public string NotClear(int week, string measures) => Fill([week, measures]);

    public string PairsLeftOut(int shown, int pairs, string first) => Fill([shown, pairs, first]);

    public string OtherComparison(string holder, string folder) => Fill([holder, folder]);

    public string Overtakes(string measure, string leader, string behind, int week, string date) =>
        Fill([measure, leader, behind, week, date]);

    public string WithoutValue(string first, string second, int without, int replicates) => Fill([first, second, without, replicates]);

    public string VarianceRatioAboveOne(string measure, string first, string second, string ratio) => Fill([measure, first, second, ratio]);

    public string CompareFooter(string seconds, string folder) => Fill([seconds, folder]);
}
