namespace Simulator.Cli.Resources;

/// <content>What commands say about a run.</content>
internal sealed partial class Phrases
{
    public string Replicates => Get();

    public string EventsTitle => Get();

    public string ColumnStage => Get();

    public string ColumnBasis => Get();

    public string ColumnMetric => Get();

    public string ColumnMean => Get();

    public string ColumnRange => Get();

    public string ColumnUnit => Get();

    public string ColumnPrinted => Get();

    public string ColumnEvent => Get();

    public string ColumnDate => Get();

    private string Unknown => Get();

    public string HeaderWorld(int cities, int firms, int events, int weeks, int burnInWeeks) =>
        Fill([cities, firms, events, weeks, burnInWeeks]);

    public string HeaderRun(string strategy, uint seed, string replicates, string engine, int threads) =>
        Fill([strategy, seed, replicates, engine, threads]);

    public string UntilPrecise(int most, double precision) => Fill([most, Percent(precision)]);

    public string Precise(double precision, int replicates, string widest, double relative) =>
        Fill([Percent(precision), replicates, widest, Percent(relative)]);

    public string NotPrecise(double precision, int replicates, string widest, double relative) =>
        Fill([Percent(precision), replicates, widest, Percent(relative)]);

    public string BatchFailed(int first, int count, int replicate, int? week, string message) =>
        Fill([first, first + count - 1, replicate < 0 ? Unknown : replicate, week is { } known ? known : Unknown, message]);

    public string TotalsAt(string date, int week) => Fill([date, week]);

    public string CurvesTitle(string from, string to) => Fill([from, to]);

    public string NothingCompared(string date) => Fill([date]);

    public string NotCompared(string figures) => Fill([figures]);

    public string Footer(string digest, string seconds, int replicates, string folder) => Fill([digest, seconds, replicates, folder]);

    public string DigestsEqual(string scenario, int replicates, string engine, string digest) => Fill([scenario, replicates, engine, digest]);

    public string DigestsDiffer(string recorded, string now) => Fill([recorded, now]);

    public string RecordedBy(string version, string platform) => Fill([version, platform]);

    public string RepeatedBy(string version, string platform) => Fill([version, platform]);

    private static string Percent(double share) => share.ToString("0.##%", System.Globalization.CultureInfo.InvariantCulture);
}
