namespace Simulator.Figures.Reports.Resources;

/// <content>The report of a backtest.</content>
internal sealed partial class Phrases
{
    /// <summary>A metric of a file of campaigns; one that is not known stays as it is.</summary>
    public string Outcome(string metric) => Manager.GetString($"{nameof(Outcome)}_{metric}", culture) ?? metric;

    /// <summary>A baseline as files name it.</summary>
    public string Baseline(string name) => Get($"{nameof(Baseline)}_{name}");

    public string BacktestReport => Get();

    public string BacktestColophon(string version) => Fill([version]);

    public string CampaignsLead(int figures, int campaigns, int held) => Fill([figures, campaigns, held]);

    public string RecordsLead(int figures, int records) => Fill([figures, records]);

    public string RowsUnreadable(int rows, string file) => Fill([rows, file]);

    public string PassedOver(string scenario, string reason) => Fill([scenario, reason]);

    public string PredictedBands => Get();

    public string ForecastsGlanceHeading => Get();

    public string PredictionsGlanceHeading => Get();

    public string CoverageVerdict(string what, string share, int hits, int figures, string low, string high) =>
        Fill([what, share, hits, figures, low, high]);

    public string AllFigures => Get();

    public string CrpsVerdict(string skill, string low, string high) => Fill([skill, low, high]);

    public string CrpsVerdictWorse(string skill, string low, string high) => Fill([skill, low, high]);

    public string BandHolds(string band) => Fill([band]);

    public string OfFigures(int hits, int figures) => Fill([hits, figures]);

    public string Interval95(string low, string high) => Fill([low, high]);

    public string Nominal(string share) => Fill([share]);

    public string AsNominal => Get();

    public string TooWide => Get();

    public string TooNarrow => Get();

    public string MeanCrps => Get();

    public string RelativeCrps => Get();

    public string SkillRange(string skill, string low, string high) => Fill([skill, low, high]);

    public string BestBaseline(string score) => Fill([score]);

    public string BetterThanBaseline => Get();

    public string NotBetterThanBaseline => Get();

    public string BaselinesHeading => Get();

    public string BaselinesCaption => Get();

    public string BaselinesAxis => Get();

    public string BaselinesTable => Get();

    public string TheForecast => Get();

    public string AsPoint(string baseline) => Fill([baseline]);

    public string WithSpread(string baseline) => Fill([baseline]);

    public string ColumnForecaster => Get();

    public string ColumnCrpsRelative => Get();

    public string CoverageHeading => Get();

    public string CoverageCaption => Get();

    public string CoverageByMetric => Get();

    public string CoverageByRecord => Get();

    public string CoverageAxis => Get();

    public string CoverageTable => Get();

    public string ColumnFigures => Get();

    public string ColumnInside50 => Get();

    public string ColumnInside80 => Get();

    public string ColumnInside90 => Get();

    public string PitHeading => Get();

    public string PitCaption => Get();

    public string PitAxis => Get();

    public string PitTable => Get();

    public string ColumnPit => Get();

    public string ScoresHeading => Get();

    public string SkillHeading => Get();

    public string SkillCaption => Get();

    public string SkillAxis => Get();

    public string OverPoints => Get();

    public string OverSpread => Get();

    public string ScoresTable => Get();

    public string ColumnCrps => Get();

    public string ColumnSkillPoints => Get();

    public string ColumnSkillSpread => Get();

    public string RelativeUnit => Get();

    public string ForecastsHeading => Get();

    public string ForestHeading => Get();

    public string ForestCaption(int misses, int figures) => Fill([misses, figures]);

    public string ChooseMetric => Get();

    public string ChooseRecord => Get();

    public string ForestCap(int rows) => Fill([rows]);

    public string ForestGroup(string metric, int misses, int figures) => Fill([metric, misses, figures]);

    public string ForestTable(int shown) => Fill([shown]);

    public string ForestTableCut(int shown, int all) => Fill([shown, all]);

    public string MetricAxis(string metric, string unit) => Fill([metric, unit]);

    public string ForestDetail(string months, string crps) => Fill([months, crps]);

    public string ColumnCampaign => Get();

    public string ColumnMonths => Get();

    public string ColumnBand50 => Get();

    public string ColumnHeldOut => Get();

    public string MissesHeading => Get();

    public string MissesLead(int misses, int figures, int expected) => Fill([misses, figures, expected]);

    public string NoMisses(int figures) => Fill([figures]);

    public string MissesTable => Get();

    public string ColumnSide => Get();

    public string Above => Get();

    public string Below => Get();

    public string SkippedHeading => Get();

    public string SkippedLead(int skipped, int figures) => Fill([skipped, figures]);

    public string NothingSkipped => Get();

    public string SkippedByReason => Get();

    public string SkippedByMetric => Get();

    public string UnreadableTable(int shown, int all) => Fill([shown, all]);

    public string ColumnReason => Get();

    public string ColumnLine => Get();

    public string ColumnProblem => Get();

    public string FittedName => Get();

    public string BlindName => Get();

    public string PredictionForestCaption(int fitted, int blind, int figures) => Fill([fitted, blind, figures]);

    public string PredictionAxis => Get();

    public string PredictionTable => Get();

    public string ColumnRecord => Get();

    public string ColumnId => Get();

    public string ColumnUse => Get();

    public string PredictionSkippedLead(int skipped, int figures) => Fill([skipped, figures]);

    public string PredictionSkippedTable => Get();

    public string ReasonNotPrinted => Get();

    public string ReasonVariant(string variant) => Fill([variant]);

    public string ReasonNoCounterpart => Get();

    public string RecordPart(string record, string part) => Fill([record, part]);

    public string AllRecords => Get();

    public string ReadingCoverage => Get();

    public string ReadingCrps => Get();

    public string ReadingSkill => Get();

    public string ReadingBaselines => Get();

    public string ReadingHeldOut => Get();

    public string ReadingFittedBlind => Get();

    public string WordCoverage => Get();

    public string WordSkill => Get();

    public string WordBaselines => Get();

    public string WordHeldOut => Get();

    public string WordFittedBlind => Get();

    public string BacktestProvenanceLead => Get();

    public string FactScored => Get();

    public string FactLearntFrom => Get();

    public string FileFact(string name, int figures, string sha) => Fill([name, figures, sha]);

    public string FactHeldOut => Get();

    public string FactSets => Get();

    public string FactParticles => Get();

    public string FactSimulations => Get();

    public string SharedAndFree(int shared, int free) => Fill([shared, free]);

    public string FactReplicatesEach => Get();
}
