using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Loading;

/// <summary>Loads scenarios: YAML in, a validated immutable scenario or the whole list of problems out.</summary>
/// <remarks>Reads files, nothing else; mistakes are never thrown. Thread-safe.</remarks>
public static class ScenarioLoader
{
    /// <summary>Name of the scenario file in a scenario's folder.</summary>
    public const string FileName = "scenario.yaml";

    /// <summary>Loads a scenario.</summary>
    /// <param name="path">The file, or a folder that holds <see cref="FileName"/>.</param>
    /// <param name="overrides">Values of the form <c>path=value</c>, applied in order; null for none.</param>
    /// <param name="strategy">A variant of the file, or a strategy for all cities; null for the file's own.</param>
    /// <param name="language">Language of problems; English where null.</param>
    public static LoadResult Load(
        string path, IReadOnlyList<string>? overrides = null, string? strategy = null, CultureInfo? language = null) =>
        Load(ScenarioSource.Read(path, language), overrides, strategy, language);

    /// <summary>Loads a scenario whose file was read before.</summary>
    /// <param name="source">The file.</param>
    /// <param name="overrides">Values of the form <c>path=value</c>, applied in order; null for none.</param>
    /// <param name="strategy">A variant of the file, or a strategy for all cities; null for the file's own.</param>
    /// <param name="language">Language of problems; English where null.</param>
    public static LoadResult Load(
        ScenarioSource source, IReadOnlyList<string>? overrides = null, string? strategy = null, CultureInfo? language = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Root is null)
        {
            return new LoadResult(null, source.Problems);
        }

        var problems = new ProblemList(language ?? CultureInfo.InvariantCulture);
        problems.AddRange(source.Problems);
        var request = new LoadRequest(source, [.. overrides ?? []], strategy);
        var scenario = new ScenarioReader(request, problems).Read();
        return problems.Count > 0 ? new LoadResult(null, problems.Sorted()) : new LoadResult(scenario, []);
    }
}

/// <summary>What loading a scenario gave: a scenario, or problems.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Scenario">The scenario; null where there are problems.</param>
/// <param name="Problems">All problems by file and line; empty where there is a scenario.</param>
public sealed record LoadResult(Scenario? Scenario, ImmutableArray<Problem> Problems);
