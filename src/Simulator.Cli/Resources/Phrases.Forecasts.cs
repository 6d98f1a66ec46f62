using Simulator.Analysis.Forecasting;

namespace Simulator.Cli.Resources;

/// <content>What commands say about forecasts and their skill.</content>
internal sealed partial class Phrases
{
    public string BacktestDescription => Get();

    public string RecordOption => Get();

    public string HistoryOption => Get();

    public string NothingToBacktest => Get();

    public string BacktestArgument => Get();

    public string BacktestResumeOption => Get();

    public string SetsOption => Get();

    public string CalibrateDescription => Get();

    public string CalibrateArgument => Get();

    public string MethodOption => Get();

    public string ParticlesOption => Get();

    public string SimulationsOption => Get();

    public string BacktestOutOption => Get();

    public string CalibrationOutOption => Get();

    public string CalibrationResumeOption => Get();

    public string NoPrintedFigure => Get();

    public string Simulations => Get();

    public string ReportingTitle => Get();

    public string PriorsTitle => Get();

    public string CurvesOverRegions => Get();

    public string ColumnParameter => Get();

    public string ColumnOutcome => Get();

    public string ColumnPosteriorOverPrior => Get();

    public string NotIdentified => Get();

    public string ColumnFigure => Get();

    public string ColumnFitted => Get();

    public string ColumnBlind => Get();

    public string Fitted => Get();

    public string Blind => Get();

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

    public string ManyUnknownMetrics(int count, string metrics) => Fill([count, metrics]);

    public string ReportIn(string path) => Fill([path]);

    public string HowToGoOn(string command) => Fill([command]);

    public string ReportingLine(
        string outcome, string mean, string low, string high, string reported, string reportedLow, string reportedHigh, int byOrganisers, int figures) =>
        Fill([outcome, mean, low, high, reported, reportedLow, reportedHigh, byOrganisers, figures]);

    public string AfterMonths(string outcome, string months) => Fill([outcome, months]);

    public string SharedTitle(int scenarios) => Fill([scenarios]);

    public string CalibratedScenario(string id, int simulations, int sets, int plausible, string nearest, string farthest) =>
        Fill([id, simulations, sets, plausible, nearest, farthest]);

    public string RecordsInside(string what, int inside, int figures, string share, string low, string high) =>
        Fill([what, inside, figures, share, low, high]);

    public string Miss(string scenario, string figure, string printed, string range) => Fill([scenario, figure, printed, range]);

    /// <summary>An outcome of a campaign.</summary>
    public string Outcome(string word) => Of(word);

    /// <summary>Why figures are not forecast.</summary>
    public string SkipReason(SkipReason reason) => _words.SkipReason(reason);
}
