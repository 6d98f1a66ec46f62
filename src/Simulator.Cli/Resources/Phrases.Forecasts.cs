namespace Simulator.Cli.Resources;

/// <content>What commands say about forecasts and their skill.</content>
internal sealed partial class Phrases
{
    public string BacktestDescription => Get();

    public string RecordOption => Get();

    public string HistoryOption => Get();

    public string NothingToBacktest => Get();

    public string Regions => Get();

    public string Total => Get();

    public string BacktestLegend => Get();

    public string ColumnFigures => Get();

    public string ColumnCrps => Get();

    public string ColumnBestBaseline => Get();

    public string ColumnSkill => Get();

    public string ColumnSkillWithSpread => Get();

    public string BacktestTitle(int figures, int held) => Fill([figures, held]);

    public string RowsLeftOut(int rows) => Fill([rows]);

    public string Skipped(int count, string reason) => Fill([count, reason]);

    public string UnknownMetrics(string metrics) => Fill([metrics]);

    /// <summary>Why figures are not forecast.</summary>
    public string SkipReason(string word) => Of(word);
}
