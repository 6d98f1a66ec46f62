using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Yaml;

namespace Simulator.Scenarios.Overrides;

/// <summary>Reads overrides of the form <c>path=value</c>, the value in YAML.</summary>
/// <remarks>Pure but for the problems it adds. Thread-safe.</remarks>
internal static class OverrideParser
{
    private const char Assign = '=';
    private const char Separator = '.';

    /// <summary>The override in a text, or null after a problem was added.</summary>
    /// <param name="text">As given to <c>--set</c>.</param>
    /// <param name="position">Its position in the list, from 1.</param>
    /// <param name="problems">Collects mistakes.</param>
    public static Override? Parse(string text, int position, ProblemList problems)
    {
        var mark = new Mark(Mark.Override, position);
        var at = text.IndexOf(Assign, StringComparison.Ordinal);
        if (at <= 0 || !IsPath(text[..at].Trim()))
        {
            problems.Add(ProblemCodes.OverrideForm, mark, "", text);
            return null;
        }

        var path = text[..at].Trim();
        var value = text[(at + 1)..].Trim();
        var node = value.Length == 0
            ? new YamlScalar(mark, "", Plain: true)
            : new YamlReader(value, Mark.Override, problems, position, path).Read();
        return node is null ? null : new Override(mark, [.. path.Split(Separator)], node);
    }

    /// <summary>Whether a text is a path: keys joined by dots.</summary>
    public static bool IsPath(string text)
    {
        var steps = text.Split(Separator);
        return steps.Length <= YamlReader.MaxDepth && Array.TrueForAll(steps, step => step.Length > 0);
    }

    /// <summary>The override in an entry of a variant's <c>set</c>, or null after a problem was added.</summary>
    public static Override? Parse(YamlEntry entry, ProblemList problems)
    {
        if (IsPath(entry.Key))
        {
            return new Override(entry.Mark, [.. entry.Key.Split(Separator)], entry.Value);
        }

        problems.Add(ProblemCodes.OverrideForm, entry.Mark, entry.Key, entry.Key);
        return null;
    }
}
