using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Spectre.Console;

namespace Simulator.Cli.Doctor;

/// <summary>The silos that a cluster's database knows.</summary>
internal static class ClusterReport
{
    public static async Task WriteAsync(Screen screen, string connectionString, CancellationToken cancellation)
    {
        var (phrases, rows) = (screen.Phrases, await screen.Engines.Cluster!.MembersAsync(connectionString, cancellation).ConfigureAwait(false));
        screen.Say("");
        screen.Say(phrases.ClusterSilos(rows.Count));
        var table = new Table().Border(TableBorder.None).AddColumns(
            phrases.ColumnSilo, phrases.ColumnStatus, phrases.ColumnSince, phrases.ColumnSilent, phrases.ColumnBuild);
        foreach (var row in rows)
        {
            table.AddRow(Cells(row, screen));
        }

        if (rows.Count > 0)
        {
            screen.Show(table);
        }
    }

    private static string[] Cells(ClusterRow row, Screen screen) =>
    [
        row.Address,
        row.Status,
        row.Since.ToString("yyyy-MM-dd HH:mm:ss'Z'", screen.Phrases.Culture),
        row.SilentSeconds.ToString("F0", screen.Phrases.Culture),
        row.IsOwnBuild ? screen.Phrases.OwnBuild : screen.Phrases.OtherBuild,
    ];
}
