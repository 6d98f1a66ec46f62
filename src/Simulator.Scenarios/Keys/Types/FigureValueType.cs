using System.Text.Json.Nodes;
using Simulator.Scenarios.Quantities;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A printed figure: a bare number, a percentage, or an amount of money.</summary>
internal sealed class FigureValueType : KeyType
{
    private const double Largest = 1e12;
    private readonly NumberType _money = new(Dimensions.MoneyWan, 0, Largest);
    private readonly NumberType _number = NumberType.Share(0, Largest);

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            return context.WrongKind(node, path, Describe());
        }

        var written = QuantityText.Split(scalar.Text);
        var isMoney = written.Unit.Length > 0 && Dimensions.Share.Find(written.Unit) is null;
        var read = (isMoney ? _money : _number).Read(node, path, context) as double?;
        return read is { } value ? new FigureValue(value, isMoney, written) : null;
    }

    public override string Describe() => "number | percentage | money | null";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = new JsonArray("number", "string", "null") };
}
