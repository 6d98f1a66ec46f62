using System.Collections.Immutable;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Reading.Yaml;

/// <summary>A value that replaces, or adds, one node of a document before it is validated, so that it meets the same checks as the file.</summary>
/// <param name="Position">Where it was given.</param>
/// <param name="Steps">Keys from the root; ids or numbers in lists.</param>
/// <param name="Value">The node to put there.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record Override(SourcePosition Position, ImmutableArray<string> Steps, YamlNode Value)
{
    private const char Assign = '=';
    private const char Separator = '.';

    /// <summary>The override in a text <c>path=value</c>, the value in YAML; null after a problem was added.</summary>
    /// <param name="text">As given to <c>--set</c>.</param>
    /// <param name="number">Its number in the list, from 1.</param>
    /// <param name="problems">Collects mistakes.</param>
    public static Override? Parse(string text, int number, ProblemList problems)
    {
        var position = new SourcePosition(SourcePosition.Override, number);
        var at = text.IndexOf(Assign, StringComparison.Ordinal);
        if (at <= 0 || !IsPath(text[..at].Trim()))
        {
            problems.Add(ProblemCodes.OverrideForm, position, "", text);
            return null;
        }

        var path = text[..at].Trim();
        var value = text[(at + 1)..].Trim();
        var node = value.Length == 0
            ? new YamlScalar(position, "", Plain: true)
            : new YamlReader(value, SourcePosition.Override, problems, number, path).Read();
        return node is null ? null : new Override(position, [.. path.Split(Separator)], node);
    }

    /// <summary>The override in an entry of a mapping from paths to values; null after a problem was added.</summary>
    public static Override? Parse(YamlEntry entry, ProblemList problems)
    {
        if (IsPath(entry.Key))
        {
            return new Override(entry.Position, [.. entry.Key.Split(Separator)], entry.Value);
        }

        problems.Add(ProblemCodes.OverrideForm, entry.Position, entry.Key, entry.Key);
        return null;
    }

    /// <summary>The document with the value replaced; the same document after a problem was added.</summary>
    public YamlMap Apply(YamlMap root, ProblemList problems) => Replace(root, step: 0, problems) as YamlMap ?? root;

    /// <summary>Whether a text is a path: keys joined by dots.</summary>
    private static bool IsPath(string text)
    {
        var steps = text.Split(Separator);
        return steps.Length <= YamlReader.MaxDepth && Array.TrueForAll(steps, step => step.Length > 0);
    }

    private YamlNode? Replace(YamlNode? node, int step, ProblemList problems)
    {
        if (step == Steps.Length)
        {
            return Value;
        }

        return node switch
        {
            YamlMap map => InMap(map, step, problems),
            YamlList list => InList(list, step, problems),
            null or YamlScalar { IsNull: true } => InMap(new YamlMap(Position, []), step, problems),
            _ => Refuse(step, [], problems),
        };
    }

    private YamlMap? InMap(YamlMap map, int step, ProblemList problems)
    {
        var key = Steps[step];
        return Replace(map.Find(key), step + 1, problems) is { } value ? map.With(key, Position, value) : null;
    }

    private YamlList? InList(YamlList list, int step, ProblemList problems)
    {
        var index = list.IndexOf(Steps[step]);
        if (index < 0)
        {
            Refuse(step, [.. Enumerable.Range(0, list.Items.Length).Select(list.SelectorAt)], problems);
            return null;
        }

        return Replace(list.Items[index], step + 1, problems) is { } value
            ? list with { Items = list.Items.SetItem(index, value) }
            : null;
    }

    private YamlNode? Refuse(int step, IReadOnlyCollection<string> known, ProblemList problems)
    {
        var parent = string.Join(Separator, Steps.Take(step));
        problems.AddUnknown(ProblemCodes.OverrideTarget, Position, string.Join(Separator, Steps), Steps[step], known, parent);
        return null;
    }
}
