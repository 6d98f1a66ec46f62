using Simulator.Scenarios.Texts;

namespace Simulator.Cli.Hosting;

/// <summary>The known name that a mistyped one was probably meant to be.</summary>
internal static class NearestName
{
    private const int Tolerance = 2;

    /// <summary>The nearest name, or null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: EditDistance.Between(word, name, Tolerance)))
        .Where(candidate => candidate.Distance <= Tolerance)
        .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Select(candidate => candidate.Name).FirstOrDefault();
}
