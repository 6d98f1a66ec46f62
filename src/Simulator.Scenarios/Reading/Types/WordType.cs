using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>One of some words, each of which stands for something.</summary>
/// <param name="words">The words that are accepted, in the order in which messages list them.</param>
internal sealed class WordType<T>(params ImmutableArray<(string Word, T Value)> words) : ScalarType<T>
    where T : notnull
{
    private readonly ImmutableArray<string> _words = [.. words.Select(pair => pair.Word)];

    public override string Describe() => string.Join(" | ", _words);

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["enum"] = new JsonArray([.. _words.Select(word => JsonValue.Create(word))]) };

    protected override object? Read(YamlScalar scalar, string path, ReadContext context)
    {
        var at = _words.IndexOf(scalar.Text);
        if (at < 0)
        {
            context.Problems.AddUnknown(ProblemCodes.UnknownWord, scalar.Position, path, scalar.Text, _words, Describe());
            return null;
        }

        return words[at].Value;
    }
}

/// <summary>Words of enumerations, and types for words that stand for themselves.</summary>
internal static class Words
{
    /// <summary>Words that stand for themselves.</summary>
    public static WordType<string> Of(params IEnumerable<string> words) => new([.. words.Select(word => (word, word))]);

    /// <summary>The values of an enumeration in snake_case, in its order.</summary>
    public static ImmutableArray<(string Word, T Value)> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (Of(value), value))];

    /// <summary>The values of an enumeration in snake_case, in the order of the words.</summary>
    public static WordType<T> Sorted<T>()
        where T : struct, Enum => Sorted(All<T>());

    /// <summary>Words in their order, and what they stand for.</summary>
    public static WordType<T> Sorted<T>(IEnumerable<(string Word, T Value)> words)
        where T : notnull => new([.. words.OrderBy(pair => pair.Word, StringComparer.Ordinal)]);

    /// <summary>The word for a value of an enumeration, in snake_case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class FlagType : KeyType<bool>
{
    public override object? Read(YamlNode node, string path, ReadContext context) => (node as YamlScalar)?.Text switch
    {
        "true" => true,
        "false" => false,
        _ => context.WrongKind(node, path, Describe()),
    };

    public override string Describe() => "true | false";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}

/// <summary>A value that is checked elsewhere, such as what a variant sets.</summary>
internal sealed class AnyType : KeyType<YamlNode>
{
    public override object? Read(YamlNode node, string path, ReadContext context) => node;

    public override string Describe() => "any value that the key takes";

    public override JsonObject Schema(SchemaDefinitions definitions) => [];
}
