using System.Text.Json.Nodes;
using Simulator.Core.Parameters;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Parameters;

/// <summary>The word <c>standard</c>, or a mapping; the word is read as <c>{standard: all}</c>.</summary>
/// <param name="map">The mapping.</param>
internal sealed class PriorsType(MapType map) : KeyType<Section>
{
    private const string Standard = "standard";

    public override Section Empty => map.Empty;

    public override object? Read(YamlNode node, string path, ReadContext context) => node is YamlScalar { Text: Standard } word
        ? map.Read(new YamlMap(word.Position, [new YamlEntry(word.Position, Standard, word with { Text = ParameterNamesType.All })]), path, context)
        : map.Read(node, path, context);

    public override string Describe() => $"{Standard} | {map.Describe()}";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = Standard }, map.Schema(definitions)) };

    public override IEnumerable<KeyTable> Tables() => map.Tables();
}

/// <summary>Parameters of the model by their keys or by the names of groups, or the word <c>all</c> where that is accepted.</summary>
/// <param name="orAll">Whether <c>all</c> is accepted.</param>
internal sealed class ParameterNamesType(bool orAll) : KeyType<Items<string>>
{
    /// <summary>All parameters.</summary>
    public const string All = "all";

    private readonly ListType<string> _list = new(new ParameterNameType());

    public override Items<string> Empty => Items<string>.None;

    /// <summary>Whether names cover a parameter.</summary>
    public static bool Covers(Items<string> names, Parameter parameter) =>
        names.Values.Any(name => name == All || name == parameter.Key || name == ParameterKeys.GroupOf(parameter));

    public override object? Read(YamlNode node, string path, ReadContext context) => orAll && node is YamlScalar { Text: All } word
        ? new Items<string>([new Item<string>("", All, word.Position, path)])
        : _list.Read(node, path, context);

    public override string Describe() => orAll ? $"{All} | {_list.Describe()}" : _list.Describe();

    public override JsonObject Schema(SchemaDefinitions definitions) => orAll
        ? new() { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = All }, _list.Schema(definitions)) }
        : _list.Schema(definitions);

    private sealed class ParameterNameType : ScalarType<string>
    {
        private static readonly string[] Names =
            [.. ParameterCatalog.All.Select(ParameterKeys.GroupOf).Distinct(), .. ParameterCatalog.All.Select(parameter => parameter.Key)];

        public override string Empty => "";

        public override string Describe() => "parameter or group of parameters";

        public override JsonObject Schema(SchemaDefinitions definitions) =>
            new() { ["enum"] = new JsonArray([.. Names.Select(name => JsonValue.Create(name))]) };

        protected override object? Read(YamlScalar scalar, string path, ReadContext context)
        {
            if (Names.Contains(scalar.Text))
            {
                return scalar.Text;
            }

            context.Problems.AddUnknown(ProblemCodes.UnknownWord, scalar.Position, path, scalar.Text, Names, Describe());
            return null;
        }
    }
}
