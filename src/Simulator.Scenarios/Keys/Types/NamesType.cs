using System.Text.Json.Nodes;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A text in both languages, <c>{en: …, zh: …}</c>, or one text for both.</summary>
internal sealed class NamesType(int maxLength = TextType.NameLength) : KeyType
{
    private const string English = "en";
    private const string Chinese = "zh";
    private readonly TextType _text = new(maxLength);

    private readonly MapType _map = new(new KeyTable(
        maxLength == TextType.NameLength ? "names" : "notes",
            "A text in English and in Chinese; the one serves for the other where it is missing.",
        Key.Optional(English, new TextType(maxLength), "English."),
        Key.Optional(Chinese, new TextType(maxLength), "Simplified Chinese.")));

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is YamlScalar)
        {
            return _text.Read(node, path, context) is string text ? new LocalizedText(text, text) : null;
        }

        if (node is not YamlMap { Entries.Length: > 0 })
        {
            return context.WrongKind(node, path, Describe());
        }

        return _map.Read(node, path, context) is Section section ? Texts(section) : null;
    }

    public override string Describe() => "text | {en, zh}";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray(_text.Schema(definitions), _map.Schema(definitions)) };

    private static LocalizedText? Texts(Section section)
    {
        var en = section.FindText(English) ?? section.FindText(Chinese);
        return en is null ? null : new LocalizedText(en, section.FindText(Chinese) ?? en);
    }
}
