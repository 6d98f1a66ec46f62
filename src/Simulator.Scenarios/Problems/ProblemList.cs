using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Resources;
using Simulator.Scenarios.Yaml;

namespace Simulator.Scenarios.Problems;

/// <summary>Collects the problems of one load.</summary>
/// <param name="language">Language of messages and hints.</param>
/// <remarks>Not thread-safe: one list per load.</remarks>
internal sealed class ProblemList(CultureInfo language)
{
    private const int ShownCandidates = 12;
    private readonly List<Problem> _problems = [];

    public int Count => _problems.Count;

    public CultureInfo Language => language;

    /// <summary>Adds problems that were found before.</summary>
    public void AddRange(IEnumerable<Problem> problems) => _problems.AddRange(problems);

    /// <summary>Adds a problem whose hint, if there is one, stands beside its message.</summary>
    public void Add(string code, Mark mark, string path, params object[] args) => Add(code, Hint(code), mark, path, args);

    /// <summary>Adds a problem with the hint of another resource key.</summary>
    public void Add(string code, string? hintKey, Mark mark, string path, params object[] args)
    {
        var message = Messages.Format(language, code, args);
        var hint = hintKey is null ? "" : Messages.Format(language, hintKey, args);
        _problems.Add(new Problem(code, mark.File, mark.Line, path, message, hint));
    }

    /// <summary>Adds a problem about a word that is not among those known, with the nearest one as its hint.</summary>
    public void AddUnknown(string code, Mark mark, string path, string word, IReadOnlyCollection<string> known, params object[] args)
    {
        var message = Messages.Format(language, code, [word, .. args]);
        _problems.Add(new Problem(code, mark.File, mark.Line, path, message, Suggest(code, word, known)));
    }

    /// <summary>The problems by file, in the order of reading, and line; overrides come last.</summary>
    public ImmutableArray<Problem> Sorted()
    {
        var files = _problems.Select(problem => problem.File).Distinct().ToList();
        return
        [
            .. _problems.Distinct()
                .OrderBy(problem => problem.File == Mark.Override)
                .ThenBy(problem => files.IndexOf(problem.File))
                .ThenBy(problem => problem.Line)
                .ThenBy(problem => problem.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Code, StringComparer.Ordinal),
        ];
    }

    private static string? Hint(string code) => Messages.Has(code + Messages.HintSuffix) ? code + Messages.HintSuffix : null;

    private string Suggest(string code, string word, IReadOnlyCollection<string> known)
    {
        if (EditDistance.Nearest(word, known) is { } nearest)
        {
            return Messages.Format(language, "DidYouMean", nearest);
        }

        return code != ProblemCodes.UnknownWord && known.Count is > 0 and <= ShownCandidates
            ? Messages.Format(language, "Known", string.Join(", ", known))
            : "";
    }
}
