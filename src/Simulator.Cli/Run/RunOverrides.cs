using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Run;

/// <summary>The options that change a scenario, as overrides: those of <c>--set</c> first, so that the named options win.</summary>
internal sealed class RunOverrides
{
    /// <summary>Where a run for precision ends when nothing else is said.</summary>
    private const long MostForPrecision = 10_000;

    /// <summary>Takes all priors away; noted in run.json as it stands.</summary>
    private const string NoPriors = "priors=";

    private const string Replicates = "meta.replicates";

    private readonly int _sets;
    private readonly List<string> _names = [];
    private readonly List<string> _values;

    public RunOverrides(RunRequest request)
    {
        _values = [.. request.Sets];
        _sets = _values.Count;
        Add("--weeks", "meta.weeks", request.Weeks);
        Add("--seed", "meta.seed", request.Seed);
        Add("--replicates", Replicates, request.Replicates ?? (request.Precision is null ? null : MostForPrecision));
        if (request.Fixed)
        {
            _names.Add("--fixed");
            _values.Add(NoPriors);
        }
    }

    public IReadOnlyList<string> Values => _values;

    /// <summary>The override that fixes the number of replicates.</summary>
    public static string OfReplicates(int replicates) => Of(Replicates, replicates);

    /// <summary>Problems with the options named that the user gave, instead of the place in a list that the user did not see.</summary>
    public ImmutableArray<Problem> Rename(ImmutableArray<Problem> problems) => [.. problems.Select(Rename)];

    private Problem Rename(Problem problem) => problem.File == "--set" && problem.Line > _sets
        ? problem with { File = _names[problem.Line - _sets - 1], Line = 0 }
        : problem;

    private void Add(string name, string path, long? value)
    {
        if (value is { } number)
        {
            _names.Add(name);
            _values.Add(Of(path, number));
        }
    }

    private static string Of(string path, long number) => string.Create(CultureInfo.InvariantCulture, $"{path}={number}");
}
