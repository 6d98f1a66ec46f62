namespace Simulator.Figures.Reports.Resources;

/// <content>The report of a comparison.</content>
internal sealed partial class Phrases
{
    public string ComparisonReport => Get();

    public string ComparisonLead(
        string alternatives, int replicates, uint seed, string date, int week) =>
        Fill([alternatives, replicates, seed, date, week]);

    public string ComparisonColophon(string version) => Fill([version]);

    public string MissingReplicatesOf(string name, int failed, int replicates) => Fill([name, failed, replicates]);

    public string PairWithoutValue(string first, string second, int without, int replicates) => Fill([first, second, without, replicates]);

    public string PairsLead => Get();

    public string PairsLeftOut(int shown, int pairs, string first) => Fill([shown, pairs, first]);

    public string CurvesLeftOut(int pairs) => Fill([pairs]);

    public string Against(string first, string second) => Fill([first, second]);

    public string Less(string first, string second) => Fill([first, second]);

    public string ClearlyBetter(string name) => Fill([name]);

    public string NotToldApart => Get();

    public string VerdictOn(string verdict, string measures) => Fill([verdict, measures]);

    public string ListSeparator => Get();

    public string PairsHeading => Get();

    public string PairsCaption => Get();

    public string PairsAxis => Get();

    public string IntervalDetail(string interval, string unit) => Fill([interval, unit]);

    public string PairsTable(string date, int week) => Fill([date, week]);

    public string ColumnFirst => Get();

    public string ColumnSecond => Get();

    public string ColumnMeasure => Get();

    public string ColumnMeanOfFirst => Get();

    public string ColumnMeanOfSecond => Get();

    public string ColumnDifference => Get();

    public string ColumnInterval => Get();

    public string ColumnFirstBetter => Get();

    public string ColumnVarianceRatio => Get();

    public string DifferenceCaption(
        string what, string basis, string unit, string first, string second, string date, string mean, string interval) =>
        Fill([what, basis, unit, first, second, date, mean, interval]);

    public string Overtakes(string leader, string other, int week, string date) => Fill([leader, other, week, date]);

    public string ClearFrom(string leader, int week, string date) => Fill([leader, week, date]);

    public string NotClear => Get();

    public string DifferenceAxis(string what, string unit) => Fill([what, unit]);

    public string OvertakesWord => Get();

    public string IntervalOfMean => Get();

    public string DifferenceTable(string what, string first, string second, string unit) => Fill([what, first, second, unit]);

    public string ReadingDifference => Get();

    public string ReadingInterval => Get();

    public string ReadingDifferenceBands => Get();

    public string ReadingFirstBetter => Get();

    public string ReadingVarianceRatio => Get();

    public string ReadingOvertaking => Get();

    public string ReadingCost => Get();

    public string WithoutCost => Get();

    public string ComparisonProvenanceLead => Get();

    public string FactAlternative => Get();
}
