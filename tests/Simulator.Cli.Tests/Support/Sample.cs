using Simulator.Testing;

namespace Simulator.Cli.Tests.Support;

/// <summary>The small scenario of these tests.</summary>
internal static class Sample
{
    public static string Folder { get; } = RepositoryRoot.Combine("tests/Simulator.Cli.Tests/Samples");

    public static string Scenario { get; } = Path.Combine(Folder, "scenario.yaml");

    public static string Record { get; } = Path.Combine(Folder, "record.yaml");

    /// <summary>A copy of the sample with some text replaced.</summary>
    public static string CopyTo(TemporaryFolder folder, string? old = null, string? now = null)
    {
        var text = File.ReadAllText(Scenario);
        File.WriteAllText(folder["scenario.yaml"], old is null ? text : text.Replace(old, now, StringComparison.Ordinal));
        File.Copy(Record, folder["record.yaml"]);
        return folder.Path;
    }
}
