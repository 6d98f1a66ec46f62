namespace Simulator.Scenarios.Problems;

/// <summary>A mistake in a scenario, a record or an override, as a value.</summary>
/// <remarks>Codes and paths are the same in every language. Immutable and thread-safe.</remarks>
/// <param name="Code">One of <see cref="ProblemCodes"/>.</param>
/// <param name="File">The file as the caller named it, or <c>--set</c> for overrides.</param>
/// <param name="Line">Line in the file, from 1; for overrides the position in the list; 0 for the file as a whole.</param>
/// <param name="Path">Keys from the root, with ids in lists, as <c>--set</c> takes them; empty for the file as a whole.</param>
/// <param name="Message">What is wrong: name, value and allowed range.</param>
/// <param name="Hint">How to mend it, or empty.</param>
public sealed record Problem(string Code, string File, int Line, string Path, string Message, string Hint)
{
    /// <summary>The problem on one line: file, line, code, path, message, hint.</summary>
    public override string ToString()
    {
        var place = Line == 0 ? File : $"{File}:{Line}";
        var path = Path.Length == 0 ? "" : $" {Path}";
        var hint = Hint.Length == 0 ? "" : $" ({Hint})";
        return $"{place}: {Code}{path}: {Message}{hint}";
    }
}
