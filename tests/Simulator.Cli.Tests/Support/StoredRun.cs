using System.Text.Json;

namespace Simulator.Cli.Tests.Support;

/// <summary>What a run has left in its folder.</summary>
/// <param name="Digest">The digest in run.json.</param>
/// <param name="Files">Names of its files.</param>
internal sealed record StoredRun(string? Digest, string[] Files)
{
    /// <summary>What a run leaves that nothing stops.</summary>
    public static async Task<StoredRun> OfWholeAsync(params string[] run)
    {
        using var folder = new TemporaryFolder();
        await Command.RunAsync([.. run, "--out", folder.Path]);
        return In(folder);
    }

    /// <summary>What lies in a folder.</summary>
    public static StoredRun In(TemporaryFolder folder) => new(DigestOf(folder), FilesOf(folder));

    /// <summary>Number of batches that are kept.</summary>
    public static int Batches(TemporaryFolder folder) =>
        Directory.Exists(folder[".batches"]) ? Directory.GetFiles(folder[".batches"], "*.batch").Length : 0;

    /// <summary>The digest in run.json.</summary>
    public static string? DigestOf(TemporaryFolder folder) =>
        JsonDocument.Parse(File.ReadAllText(folder["run.json"])).RootElement.GetProperty("digest").GetString();

    /// <summary>Names of all files, in folders below too.</summary>
    public static string[] FilesOf(TemporaryFolder folder) =>
        [.. Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file))
            .Order(StringComparer.Ordinal)];
}
