namespace Simulator.Figures.Reports.Resources;

/// <content>Findings, deals, reading, provenance.</content>
internal sealed partial class Phrases
{
    public string FindingsHeading => Get();

    public string FindingsLead(int findings, int checks, int passed, int others) => Fill([findings, checks, passed, others]);

    public string FindingsTable(string record) => Fill([record]);

    public string ColumnKind => Get();

    public string ColumnFound => Get();

    public string DealsHeading => Get();

    public string DealsLead(int deals, int replicate) => Fill([deals, replicate]);

    public string NoDeals(int replicate) => Fill([replicate]);

    public string DealTitle(string firm, string place, string amount) => Fill([firm, place, amount]);

    public string SignShare(string share) => Fill([share]);

    public string ExistingCompany => Get();

    public string SignedAt(string stage, string place) => Fill([stage, place]);

    public string DealPathsHeading => Get();

    public string DealPathsCaption(int replicate) => Fill([replicate]);

    public string DealLabel(int number, string place, string amount) => Fill([number, place, amount]);

    public string DealsTable(int replicate) => Fill([replicate]);

    public string ColumnFirm => Get();

    public string ColumnDealAmount => Get();

    public string ColumnChannel => Get();

    public string ColumnOutcome => Get();

    public string ColumnSignShare => Get();

    public string ReadingHeading => Get();

    public string ReadingFlow => Get();

    public string ReadingCohort => Get();

    public string ReadingStock => Get();

    public string ReadingInvestment => Get();

    public string ReadingFunds => Get();

    public string ReadingBands => Get();

    public string ReadingReplicate => Get();

    public string Bands => Get();

    public string Replicate => Get();

    public string ScenarioNotes => Get();

    public string ProvenanceHeading => Get();

    public string ProvenanceLead => Get();

    public string FactScenario => Get();

    public string FactSha => Get();

    public string FactRecord => Get();

    public string RecordAsOf(string record, string date) => Fill([record, date]);

    public string FactStrategy => Get();

    public string StrategyChosen(string strategy) => Fill([strategy]);

    public string FactOverrides => Get();

    public string NoOverrides => Get();

    public string FactSeed => Get();

    public string FactReplicates => Get();

    public string CompletedReplicates(int completed, int planned) => Fill([completed, planned]);

    public string FactWeeks => Get();

    public string WeeksWithBurnIn(int weeks, int burnIn) => Fill([weeks, burnIn]);

    public string FactTotals => Get();

    public string DateAndWeek(string date, int week) => Fill([date, week]);

    public string FactEngine => Get();

    public string FactVersion => Get();

    public string FactPlatform => Get();

    public string FactDigest => Get();

    public string FactRepeat => Get();

    public string FactCharts => Get();

    public string ChartsBy => Get();
}
