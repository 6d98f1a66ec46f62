using System.Globalization;

namespace Simulator.Scenarios.Reading.Yaml;

/// <summary>Paths from the root of a document, as problems print them and <c>--set</c> takes them.</summary>
/// <remarks>Keys joined by dots; an item of a list is named by its id, or by its number from 0. Pure and thread-safe.</remarks>
internal static class KeyPath
{
    /// <summary>Longest part of a path, characters; what is longer was refused and is cut off, so that paths stay short.</summary>
    public const int MaxPart = 64;

    private const char Separator = '.';

    /// <summary>The path of an entry.</summary>
    public static string Join(string parent, string key) => parent.Length == 0 ? Cut(key) : $"{parent}{Separator}{Cut(key)}";

    /// <summary>The path of an item without an id.</summary>
    public static string Join(string parent, int index) => Join(parent, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The last key of a path, with the numbers of items after it.</summary>
    public static string Last(string path)
    {
        var start = path.LastIndexOf(Separator);
        while (start > 0 && IsNumber(path, start + 1))
        {
            start = path.LastIndexOf(Separator, start - 1);
        }

        return path[(start + 1)..];
    }

    private static bool IsNumber(string path, int start)
    {
        var end = path.IndexOf(Separator, start);
        return path.AsSpan(start, (end < 0 ? path.Length : end) - start).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static string Cut(string key) => key.Length <= MaxPart ? key : string.Concat(key.AsSpan(0, MaxPart - 1), "…");
}
