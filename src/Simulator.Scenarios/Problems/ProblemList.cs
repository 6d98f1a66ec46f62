using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Problems;

/// <summary>Collects the problems of one load.</summary>
/// <param name="language">Language of messages and hints.</param>
/// <remarks>Not thread-safe: one list per load.</remarks>
internal sealed class ProblemList(CultureInfo language)
{
    /// <summary>Problems above which no more are listed.</summary>
    public const int Most = 500;

    private const int ShownCandidates = 24;
    private readonly List<Problem> _problems = [];

    public int Count => _problems.Count;

    public CultureInfo Language => language;

    /// <summary>Whether no more problems are listed.</summary>
    public bool IsFull => _problems.Count >= Most;

    /// <summary>Adds problems that were found before.</summary>
    public void AddRange(IEnumerable<Problem> problems) => _problems.AddRange(problems);

    /// <summary>Adds a problem whose hint, if there is one, stands beside its message.</summary>
    public void Add(string code, SourcePosition position, string path, params object[] args) => Add(code, Hint(code), position, path, args);

    /// <summary>Adds a problem with the hint of another resource key.</summary>
    public void Add(string code, string? hintKey, SourcePosition position, string path, params object[] args)
    {
        if (!IsFull)
        {
            object[] shown = [.. args.Select(arg => arg is string text ? VisibleText.OneLine(text) : arg)];
            var hint = hintKey is null ? "" : Messages.Format(language, hintKey, shown);
            Append(code, position, path, Messages.Format(language, code, shown), hint);
        }
    }

    /// <summary>Adds a problem about a word that is not among those known, with the nearest one as its hint.</summary>
    public void AddUnknown(string code, SourcePosition position, string path, string word, IReadOnlyCollection<string> known, params object[] args)
    {
        if (!IsFull)
        {
            Append(code, position, path, Messages.Format(language, code, [VisibleText.OneLine(word), .. args]), Suggest(code, word, known));
        }
    }

    /// <summary>The problems by file, in the order of reading, and line; overrides come last.</summary>
    public ImmutableArray<Problem> Sorted()
    {
        var files = _problems.Select(problem => problem.File).Distinct().ToList();
        return
        [
            .. _problems.Distinct()
                .OrderBy(problem => problem.File == SourcePosition.Override)
                .ThenBy(problem => files.IndexOf(problem.File))
                .ThenBy(problem => problem.Line)
                .ThenBy(problem => problem.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Code, StringComparer.Ordinal),
        ];
    }

    private void Append(string code, SourcePosition position, string path, string message, string hint)
    {
        _problems.Add(new Problem(code, position.File, position.Line, path.Length == 0 ? "" : VisibleText.OneLine(path), message, hint));
        if (IsFull)
        {
            const string Code = ProblemCodes.TooManyProblems;
            var (full, mend) = (Messages.Format(language, Code, Most), Messages.Format(language, Hint(Code)!));
            _problems.Add(new Problem(Code, position.File, 0, "", full, mend));
        }
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
