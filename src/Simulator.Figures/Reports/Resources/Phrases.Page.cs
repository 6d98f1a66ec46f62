namespace Simulator.Figures.Reports.Resources;

/// <content>The page around the sections.</content>
internal sealed partial class Phrases
{
    public string SimulationReport => Get();

    public string RunLead(int places, int firms, int events, int weeks, string start, int replicates, string strategy, uint seed) =>
        Fill([places, firms, events, weeks, start, replicates, strategy, seed]);

    public string Colophon(string version, string digest) => Fill([version, digest]);

    public string MissingReplicates(int failed, int replicates) => Fill([failed, replicates]);

    public string SkipToResults => Get();

    public string Contents => Get();

    public string BandSwitch => Get();

    public string BothBands => Get();

    public string WideBand => Get();

    public string NarrowBand => Get();

    public string BandNote => Get();

    public string DataTable => Get();

    public string BuiltWithoutCharts => Get();

    public string NeedsScript => Get();
}
