namespace Simulator.Figures.Reports.Resources;

/// <content>Sections of results.</content>
internal sealed partial class Phrases
{
    public string HeadlineHeading => Get();

    public string AgainstRecord(string date, int inside, int figures) => Fill([date, inside, figures]);

    public string Fitted(int figures) => Fill([figures]);

    public string WithoutRecord(string date) => Fill([date]);

    public string BeforeRecord(string date) => Fill([date]);

    public string MeansNote(int replicates) => Fill([replicates]);

    public string TileBasis(string metric, string basis) => Fill([metric, basis]);

    public string TileRange(string range) => Fill([range]);

    public string TileRecord(string printed) => Fill([printed]);

    public string InsideBand => Get();

    public string OutsideBand => Get();

    public string RatioHeading => Get();

    public string RatioCaption(int replicates) => Fill([replicates]);

    public string AllInside => Get();

    public string SomeOutside(string figures) => Fill([figures]);

    public string RatioAxis => Get();

    public string Mean => Get();

    public string TotalsCaption(string date) => Fill([date]);

    public string ColumnFigure => Get();

    public string ColumnBasis => Get();

    public string ColumnMetric => Get();

    public string ColumnUnit => Get();

    public string ColumnMean => Get();

    public string ColumnBand => Get();

    public string ColumnPublished => Get();

    public string ColumnInside => Get();

    public string ColumnFitted => Get();

    public string Yes => Get();

    public string No => Get();

    public string SignUpHeading => Get();

    public string LandingHeading => Get();

    public string CurveCaption(string what, string basis, string unit, string date, string median, int replicates, string range) =>
        Fill([what, basis, unit, date, median, replicates, range]);

    public string CurveRecord(string printed) => Fill([printed]);

    public string CurveCohort => Get();

    public string CohortLine => Get();

    public string CurveTable(string what, string basis, string unit) => Fill([what, basis, unit]);

    public string Axis(string metric, string unit) => Fill([metric, unit]);

    public string ColumnWeek => Get();

    public string ColumnUntil => Get();

    public string ColumnMedian => Get();

    public string ColumnCohort => Get();

    public string FunnelHeading => Get();

    public string FunnelCaption(string date) => Fill([date]);

    public string FunnelCohort(string signed, string registered, string registeredShare, string started, string startedShare) =>
        Fill([signed, registered, registeredShare, started, startedShare]);

    public string FunnelPitches(string pitches) => Fill([pitches]);

    public string FunnelFlow => Get();

    public string FunnelOfCohort => Get();

    public string ColumnStage => Get();

    public string ColumnFlow => Get();

    public string ColumnCohortBand => Get();

    public string ColumnOfSigned => Get();

    public string PlacesHeading => Get();

    public string PlacesCaption(string date) => Fill([date]);

    public string PlacesTargets(string markUp, int reaching, int places) => Fill([markUp, reaching, places]);

    public string PlacesShown(int shown, int places) => Fill([shown, places]);

    public string PlacesTable(string date) => Fill([date]);

    public string Target => Get();

    public string ReachDetail(string share) => Fill([share]);

    public string ColumnPlace => Get();

    public string ColumnSignedCount => Get();

    public string ColumnSignedAmount => Get();

    public string ColumnTarget => Get();

    public string ColumnReached => Get();

    public string ColumnRegistered => Get();

    public string ColumnFunds => Get();

    public string EventsHeading => Get();

    public string EventsCaption(string share) => Fill([share]);

    public string EventsCaptionWithoutEvents => Get();

    public string NewContracts => Get();

    public string EventsAxis => Get();

    public string EventsTable => Get();

    public string ColumnNumber => Get();

    public string ColumnEvent => Get();

    public string ColumnDate => Get();

    public string ColumnGuests => Get();

    public string ColumnContracts => Get();

    public string ColumnAmount => Get();
}
