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
        var phrases = screen.Phrases;
        var members = await screen.Engines.Cluster.MembersAsync(connectionString, cancellation).ConfigureAwait(false);
        screen.Say("");
        screen.Say(phrases.ClusterSilos(members.Length));
        var table = new Table().Border(TableBorder.None).AddColumns(
            phrases.ColumnSilo, phrases.ColumnStatus, phrases.ColumnSince, phrases.ColumnSilent, phrases.ColumnBuild);
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
        member.Since.ToString("yyyy-MM-dd HH:mm:ss'Z'", screen.Phrases.Culture),
        member.Silence.TotalSeconds.ToString("F0", screen.Phrases.Culture),
        member.Build == BuildStamp.Own ? screen.Phrases.OwnBuild : screen.Phrases.OtherBuild,
    ];
}
