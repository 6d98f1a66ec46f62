using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>A text on one or more lines.</summary>
/// <param name="maxLength">Longest text that is accepted, characters.</param>
internal sealed class TextType(int maxLength = TextType.NameLength) : ScalarType<string>
{
    /// <summary>Longest name, characters.</summary>
    public const int NameLength = 200;

    /// <summary>Longest note, characters.</summary>
    public const int NoteLength = 4000;

    public override string Empty => "";

    public override string Describe() => "text";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = maxLength };

    protected override object? Read(YamlScalar scalar, string path, ReadContext context)
    {
        if (scalar.Text.Length == 0 || scalar.Text.Length > maxLength)
        {
            context.Problems.Add(ProblemCodes.TextForm, scalar.Position, path, scalar.Text.Length, maxLength);
            return null;
        }

        if (VisibleText.FirstHidden(scalar.Text) is { } hidden)
        {
            context.Problems.Add(ProblemCodes.HiddenCharacter, scalar.Position, path, VisibleText.Name(hidden));
            return null;
        }

        return scalar.Text;
    }
}

/// <summary>A text in both languages, <c>{en: …, zh: …}</c>, or one text for both.</summary>
internal sealed class NamesType : KeyType<LocalizedText>
{
    private readonly TextType _text;
    private readonly Key<string> _english;
    private readonly Key<string> _chinese;
    private readonly MapType _map;

    /// <summary>Creates the type.</summary>
    /// <param name="maxLength">Longest text that is accepted, characters.</param>
    public NamesType(int maxLength = TextType.NameLength)
    {
        _text = new TextType(maxLength);
        _english = Key.Optional("en", _text, "", "English.");
        _chinese = Key.Optional("zh", _text, "", "Simplified Chinese.");
        _map = new MapType(new KeyTable(
            maxLength == TextType.NameLength ? "names" : "notes",
            "A text in English and in Chinese; the one serves for the other where it is missing.",
            _english, _chinese));
    }

    public override LocalizedText Empty => LocalizedText.Empty;

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

    private LocalizedText? Texts(Section section)
    {
        var (english, chinese) = (section.Find(_english), section.Find(_chinese));
        return (english ?? chinese) is { } either ? new LocalizedText(english ?? either, chinese ?? either) : null;
    }
}

/// <summary>The name of a YAML file in the same folder.</summary>
internal sealed partial class FileNameType : ScalarType<string>
{
    private const string Pattern = "^[A-Za-z0-9][A-Za-z0-9._-]*\\.yaml$";

    public override string Empty => "";

    public override string Describe() => "file name ending in .yaml";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["pattern"] = Pattern }, new JsonObject { ["type"] = "null" }),
    };

    protected override object? Read(YamlScalar scalar, string path, ReadContext context)
    {
        if (!Form().IsMatch(scalar.Text))
        {
            context.Problems.Add(ProblemCodes.WrongKind, scalar.Position, path, Describe(), scalar.Text);
            return null;
        }

        return scalar.Text;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.yaml\z")]
    private static partial Regex Form();
}
