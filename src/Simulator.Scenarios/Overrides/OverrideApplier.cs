using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Yaml;

namespace Simulator.Scenarios.Overrides;

/// <summary>Puts overrides into a document before it is validated, so that they meet the same checks as the file.</summary>
/// <remarks>Pure but for the problems it adds. Thread-safe.</remarks>
internal static class OverrideApplier
{
    /// <summary>The document with a value replaced; the same document after a problem was added.</summary>
    public static YamlMap Apply(YamlMap root, Override change, ProblemList problems) =>
        Replace(root, change, step: 0, problems) as YamlMap ?? root;

    private static YamlNode? Replace(YamlNode? node, Override change, int step, ProblemList problems)
    {
        if (step == change.Steps.Length)
        {
            return change.Value;
        }

        return node switch
        {
            YamlMap map => InMap(map, change, step, problems),
            YamlList list => InList(list, change, step, problems),
            null or YamlScalar { IsNull: true } => InMap(new YamlMap(change.Mark, []), change, step, problems),
            _ => Refuse(change, step, [], problems),
        };
    }

    private static YamlMap? InMap(YamlMap map, Override change, int step, ProblemList problems)
    {
        var key = change.Steps[step];
        return Replace(map.Find(key), change, step + 1, problems) is { } value ? map.With(key, change.Mark, value) : null;
    }

    private static YamlList? InList(YamlList list, Override change, int step, ProblemList problems)
    {
        var index = list.IndexOf(change.Steps[step]);
        if (index < 0)
        {
            Refuse(change, step, [.. Enumerable.Range(0, list.Items.Length).Select(list.SelectorAt)], problems);
            return null;
        }

        return Replace(list.Items[index], change, step + 1, problems) is { } value
            ? list with { Items = list.Items.SetItem(index, value) }
            : null;
    }

    private static YamlNode? Refuse(Override change, int step, IReadOnlyCollection<string> known, ProblemList problems)
    {
        var parent = string.Join('.', change.Steps.Take(step));
        problems.AddUnknown(ProblemCodes.OverrideTarget, change.Mark, change.Path, change.Steps[step], known, parent);
        return null;
    }
}
