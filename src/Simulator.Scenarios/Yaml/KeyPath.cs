using System.Globalization;

namespace Simulator.Scenarios.Yaml;

/// <summary>Paths from the root of a document, as problems print them and <c>--set</c> takes them.</summary>
/// <remarks>Keys joined by dots; an item of a list is named by its id, or by its number from 0. Pure and thread-safe.</remarks>
internal static class KeyPath
{
    /// <summary>The path of an entry.</summary>
    public static string Join(string parent, string key) => parent.Length == 0 ? key : $"{parent}.{key}";

    /// <summary>The last key of a path, with the number of an item after it.</summary>
    public static string Last(string path)
    {
        var last = path[(path.LastIndexOf('.') + 1)..];
        return last.Length < path.Length && last.All(char.IsAsciiDigit) ? $"{Last(path[..^(last.Length + 1)])}.{last}" : last;
    }

    /// <summary>The path of an item without an id.</summary>
    public static string Join(string parent, int index) => Join(parent, index.ToString(CultureInfo.InvariantCulture));
}
