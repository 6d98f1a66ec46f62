using System.Text;
using System.Text.Json;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>Writes a tree as YAML in flow style, whatever is in it: repeated keys, deep nesting, odd letters.</summary>
internal static class TreeText
{
    public static byte[] Write(YamlNode root)
    {
        var text = new StringBuilder();
        foreach (var entry in ((YamlMap)root).Entries)
        {
            Append(text, entry.Key);
            text.Append(": ");
            Append(text, entry.Value);
            text.Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                Join(text, '{', map.Entries, Append, '}');
                break;
            case YamlList list:
                Join(text, '[', list.Items, Append, ']');
                break;
            case YamlScalar { Plain: true } scalar when IsPlain(scalar.Text):
                text.Append(scalar.Text);
                break;
            case YamlScalar scalar:
                Append(text, scalar.Text);
                break;
        }
    }

    private static void Append(StringBuilder text, YamlEntry entry)
    {
        Append(text, entry.Key);
        text.Append(": ");
        Append(text, entry.Value);
    }

    private static void Append(StringBuilder text, string quoted) => text.Append(JsonSerializer.Serialize(quoted));

    private static void Join<T>(StringBuilder text, char open, IReadOnlyList<T> items, Action<StringBuilder, T> append, char close)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            append(text, items[i]);
        }

        text.Append(close);
    }

    private static bool IsPlain(string text) =>
        text.Length > 0 && text.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '+' or '_' or ' ' or '%' or '/')
        && text[0] is not ('-' or ' ') && text[^1] != ' ';
}
