using Simulator.Cli.Hosting;
using Simulator.Grains.Silos;
using Spectre.Console;
using ClusterMember = Simulator.Grains.Cluster.ClusterMember;

namespace Simulator.Cli.Doctor;

/// <summary>The silos that a cluster's database knows.</summary>
internal static class ClusterReport
{
    public static async Task WriteAsync(Screen screen, string connectionString, CancellationToken cancellation)
    {
        var texts = screen.Texts;
        var members = await screen.Engines.Cluster.MembersAsync(connectionString, cancellation).ConfigureAwait(false);
        screen.Say("");
        screen.Say(texts.ClusterSilos(members.Length));
        var table = new Table().Border(TableBorder.None).AddColumns(
            texts.ColumnSilo, texts.ColumnStatus, texts.ColumnSince, texts.ColumnSilent, texts.ColumnBuild);
        foreach (var member in members)
        {
            table.AddRow(Cells(member, screen));
        }

        if (!members.IsEmpty)
        {
            screen.Show(table);
        }
    }

    private static string[] Cells(ClusterMember member, Screen screen) =>
    [
        member.Address,
        member.Status.ToString(),
        member.Since.ToString("yyyy-MM-dd HH:mm:ss'Z'", screen.Texts.Culture),
        member.Silence.TotalSeconds.ToString("F0", screen.Texts.Culture),
        member.Build == BuildStamp.Own ? screen.Texts.OwnBuild : screen.Texts.OtherBuild,
    ];
}
