namespace Simulator.Analysis.Histories;

/// <summary>Names of the columns of a history.</summary>
internal static class HistoryColumns
{
    public const string Id = "id";
    public const string Region = "region";
    public const string Campaign = "campaign";
    public const string Start = "start_date";
    public const string End = "end_date";
    public const string Level = "level";
    public const string Kind = "kind";
    public const string CountedBy = "counted_by";
    public const string Metric = "metric";
    public const string Value = "value";
    public const string Unit = "unit";
    public const string Elapsed = "elapsed_months_since_signing";
    public const string Reported = "reported";
    public const string SourceTitle = "source_title";

    /// <summary>Without these a file tells nothing.</summary>
    public static readonly string[] Required = [Region, Campaign, Metric, Value];
}
