using Simulator.Figures.Texts;

namespace Simulator.Figures.Report;

/// <summary>Which program made a result, and how it is made again.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Version">Version of the program.</param>
/// <param name="Platform">Operating system and CPU family.</param>
/// <param name="Repeat">The command that computes the result again and compares digests.</param>
public sealed record ReportOrigin(string Version, string Platform, string Repeat)
{
    /// <summary>What every report says of the program that made it.</summary>
    internal IEnumerable<(string Name, string Value)> Facts(ReportText text)
    {
        yield return (text.FactVersion, Version);
        yield return (text.FactPlatform, Platform);
        yield return (text.FactRepeat, Repeat);
        if (ReportAssets.Script is not null)
        {
            yield return (text.FactCharts, text.ChartsBy);
        }
    }
}
