using System.Globalization;

namespace Simulator.Cli.Resources;

/// <content>Clusters and their silos.</content>
internal sealed partial class Phrases
{
    public string SiloDescription => Get();

    public string ClusterOption => Get();

    public string LiveOption => Get();

    public string AddressOption => Get();

    public string PortOption => Get();

    public string GatewayPortOption => Get();

    public string ClusterNeedsOrleans => Get();

    public string SiloLeft => Get();

    public string ColumnSilo => Get();

    public string ColumnStatus => Get();

    public string ColumnSince => Get();

    public string ColumnSilent => Get();

    public string ColumnBuild => Get();

    public string OwnBuild => Get();

    public string OtherBuild => Get();

    public string NotAnAddress(string text) => Fill([text]);

    public string NotAConnectionString(string mistake) => Fill([mistake]);

    public string ClusterTrouble(string message) => Fill([message]);

    public string SiloReady(string address, int silos, int slots) => Fill([address, silos, slots]);

    public string ClusterSilos(int count) => Fill([count]);

    public string LiveSame(int replicate, int agents) => Fill([replicate, agents]);

    public string LiveLeftOut(int firms) => Fill([firms]);

    public string LiveFault(int replicate, string message) => Fill([replicate, message]);

    public string LiveDiffers(int replicate, string difference) => Fill([replicate, difference]);

    public string LiveDiffersOnce => Get();

    /// <summary>One line of the log of a cluster.</summary>
    public string ClusterEvent(string word, string subject, string detail) =>
        string.Format(CultureInfo.InvariantCulture, Get($"ClusterEvent_{word}"), subject, detail).TrimEnd();
}
