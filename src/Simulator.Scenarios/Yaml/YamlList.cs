using System.Collections.Immutable;
using System.Globalization;

namespace Simulator.Scenarios.Yaml;

/// <summary>A list.</summary>
/// <param name="Mark">Where it begins.</param>
/// <param name="Items">Its items in the order of the file.</param>
internal sealed record YamlList(Mark Mark, ImmutableArray<YamlNode> Items) : YamlNode(Mark)
{
    /// <summary>Position of the item with an id, or of the item with a number from 0; -1 where there is none.</summary>
    public int IndexOf(string selector)
    {
        for (var i = 0; i < Items.Length; i++)
        {
            if (Items[i] is YamlMap map && map.Id == selector)
            {
                return i;
            }
        }

        return int.TryParse(selector, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Items.Length
            && IdAt(index) is null ? index : -1;
    }

    /// <summary>What selects an item: its id, or its number where it has none.</summary>
    public string SelectorAt(int index) => IdAt(index) ?? index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of an item, or null where it has none.</summary>
    public string? IdAt(int index) => (Items[index] as YamlMap)?.Id;
}
