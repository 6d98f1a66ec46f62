using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>Changes a sound tree into one that a confused author could have written.</summary>
internal static class TreeMutation
{
    private const int MostTimes = 4;
    private const int MostCopies = 60;
    private const int MostLevels = 40;
    private static readonly SourcePosition Nowhere = new("", 0);

    private static readonly string[] Texts =
    [
        "", "~", "0", "1", "2", "-1", "0.5", "1.5", "100%", "-5%", "NaN", ".nan", ".inf", "Infinity", "-0", "1e-320", "1e308", "1e400", "1e9",
        "4294967295", "4294967296", "2147483648", "true", "yes", "all", "none", "null", "[]", "x", "X", "é", "0x10", "1,000", "１",
        "1 亿元", "0 万元", "-1 万元", "1 万元", "10000000 亿元", "5 万美元", "3 亩", "2 wk", "7 days", "30 天", "0.0001 亿元", "5 元",
        "1978-01-01", "2200-12-31", "2020-02-29", "2021-02-29", "0001-01-01", "9999-12-31", "2020-02-11", "-1-1-1", "2020-01-05",
        "passive", "cloud", "alpha", "home", "f0000001", "f0000012", "f0000013", "lockdown", "macro", "sector_boom", "expo", "../x.yaml",
        "record.yaml", "a.b.c", "....", "\t", "\0", "\u202Eabc", "costarring", "liquid", "2000", "200000", "1000000", "520", "1040",
    ];

    /// <summary>The tree after a few mutations.</summary>
    public static YamlNode Apply(YamlNode root, Random random)
    {
        for (var times = random.Next(1, MostTimes); times > 0; times--)
        {
            var texts = TextsOf(root).ToList();
            root = Visit(root, random.Next(Count(root)), node => Mutate(node, texts, random)).Node;
        }

        return root is YamlMap ? root : new YamlMap(Nowhere, [new YamlEntry(Nowhere, "schema", root)]);
    }

    /// <summary>The tree after small changes of its numbers, most of which are still in range.</summary>
    public static YamlNode Nudge(YamlNode root, Random random)
    {
        for (var times = random.Next(1, MostTimes); times > 0; times--)
        {
            root = Visit(root, random.Next(Count(root)), node => node is YamlScalar scalar ? Nudged(scalar, random) : node).Node;
        }

        return root;
    }

    /// <summary>A path into the tree and a value, in the form that <c>--set</c> takes.</summary>
    public static string Override(YamlNode root, Random random)
    {
        var path = new List<string>();
        for (var node = root; node is YamlMap or YamlList && (path.Count == 0 || random.Next(6) > 0);)
        {
            (var step, node) = Step(node, random);
            path.Add(step);
        }

        var value = random.Next(4) == 0 ? Pick(TextsOf(root).ToList(), random) : Pick(Texts, random);
        return string.Join('.', path) + (random.Next(20) == 0 ? "" : "=") + value;
    }

    private static (string Step, YamlNode Node) Step(YamlNode node, Random random)
    {
        if (node is YamlList { Items.Length: > 0 } list)
        {
            var at = random.Next(list.Items.Length);
            return (random.Next(10) == 0 ? Pick(Texts, random) : list.SelectorAt(at), list.Items[at]);
        }

        if (node is not YamlMap { Entries.Length: > 0 } map)
        {
            return (Pick(Texts, random), new YamlScalar(Nowhere, "", Plain: true));
        }

        var entry = map.Entries[random.Next(map.Entries.Length)];
        return (random.Next(20) == 0 ? entry.Key + "x" : entry.Key, entry.Value);
    }

    private static YamlNode Mutate(YamlNode node, List<string> texts, Random random) => (node, random.Next(5)) switch
    {
        (YamlScalar scalar, 0 or 1) => scalar with { Text = Pick(Texts, random) },
        (YamlScalar scalar, 2) => scalar with { Text = Pick(texts, random) },
        (YamlScalar scalar, 3) => scalar with { Text = Scaled(scalar.Text, random) },
        (YamlMap { Entries.Length: > 0 } map, 0 or 1 or 2) => map with { Entries = Entries(map.Entries, random) },
        (YamlList { Items.Length: > 0 } list, 0 or 1 or 2) => list with { Items = Items(list.Items, random) },
        (_, 3) => Wrapped(node, random.Next(1, random.Next(1, MostLevels) + 1), random),
        _ => new YamlScalar(Nowhere, Pick(Texts, random), Plain: true),
    };

    private static ImmutableArray<YamlEntry> Entries(ImmutableArray<YamlEntry> entries, Random random)
    {
        var at = random.Next(entries.Length);
        var other = entries[random.Next(entries.Length)];
        return random.Next(5) switch
        {
            0 => entries.RemoveAt(at),
            1 => entries.Add(entries[at]),
            2 => entries.SetItem(at, entries[at] with { Key = entries[at].Key + Pick(Texts, random) }),
            3 => entries.SetItem(at, entries[at] with { Key = other.Key }),
            _ => entries.SetItem(at, entries[at] with { Value = other.Value }),
        };
    }

    private static ImmutableArray<YamlNode> Items(ImmutableArray<YamlNode> items, Random random)
    {
        var (at, other) = (random.Next(items.Length), random.Next(items.Length));
        return random.Next(5) switch
        {
            0 => items.RemoveAt(at),
            1 => items.AddRange(Enumerable.Repeat(items[at], random.Next(1, MostCopies))),
            2 => [],
            3 => items.SetItem(at, items[other]),
            _ => items.SetItem(at, items[other]).SetItem(other, items[at]),
        };
    }

    private static YamlNode Wrapped(YamlNode node, int levels, Random random)
    {
        for (; levels > 0; levels--)
        {
            node = random.Next(2) == 0
                ? new YamlList(Nowhere, [node])
                : new YamlMap(Nowhere, [new YamlEntry(Nowhere, Pick(Texts, random) + "k", node)]);
        }

        return node;
    }

    /// <summary>Another number with the same unit, or the same number with another one.</summary>
    private static string Scaled(string text, Random random)
    {
        var written = QuantityText.Split(text);
        return random.Next(3) == 0
            ? written.Number + " " + Pick(["亿元", "万元", "万美元", "亩", "%", "wk", "days", "元"], random)
            : Pick(["0", "-1", "1e-9", "0.01", "10", "999", "1e6", "1e12", "1e300"], random) + " " + written.Unit;
    }

    private static YamlScalar Nudged(YamlScalar scalar, Random random)
    {
        var written = QuantityText.Split(scalar.Text);
        var number = written.Times(1) * Pick([0, 0.1, 0.5, 0.9, 1.1, 2, 3], random);
        return number is null or > 1e15 || scalar.Text.Contains("-0", StringComparison.Ordinal)
            ? scalar
            : scalar with { Text = number.Value.ToString(random.Next(2) == 0 ? "0" : "0.####", CultureInfo.InvariantCulture) + " " + written.Unit };
    }

    private static T Pick<T>(IReadOnlyList<T> among, Random random) => among[random.Next(among.Count)];

    private static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.Select(entry => entry.Value),
        YamlList list => list.Items,
        _ => [],
    };

    private static int Count(YamlNode node) => 1 + Children(node).Sum(Count);

    private static IEnumerable<string> TextsOf(YamlNode node) =>
        node is YamlScalar scalar ? [scalar.Text] : Children(node).SelectMany(TextsOf).DefaultIfEmpty("");

    /// <summary>Replaces the node with a number in reading order; also returns how many numbers are left.</summary>
    private static (YamlNode Node, int Left) Visit(YamlNode node, int left, Func<YamlNode, YamlNode> change)
    {
        if (left == 0)
        {
            return (change(node), -1);
        }

        left--;
        var children = Children(node).ToArray();
        for (var i = 0; i < children.Length && left >= 0; i++)
        {
            (children[i], left) = Visit(children[i], left, change);
        }

        return (node switch
        {
            YamlMap map => map with { Entries = [.. map.Entries.Zip(children, (entry, child) => entry with { Value = child })] },
            YamlList list => list with { Items = [.. children] },
            _ => node,
        }, left);
    }
}
