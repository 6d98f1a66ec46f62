using System.Globalization;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Quantities;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A number in a closed range, with a unit where its dimension needs one.</summary>
/// <param name="dimension">Units that may be written.</param>
/// <param name="min">Smallest value, in the dimension's canonical unit.</param>
/// <param name="max">Largest value, in the dimension's canonical unit.</param>
internal sealed class NumberType(Dimension dimension, double min, double max) : KeyType
{
    /// <summary>Longest number that is read, characters.</summary>
    public const int LongestNumber = 64;

    /// <summary>Whether only whole numbers are accepted.</summary>
    public bool Whole { get; init; }

    /// <summary>A number without a unit.</summary>
    public static NumberType Plain(double min, double max, string unit = "") => new(Dimensions.Plain(unit), min, max);

    /// <summary>A whole number without a unit.</summary>
    public static NumberType Count(double min, double max, string unit = "") =>
        new(Dimensions.Plain(unit), min, max) { Whole = true };

    /// <summary>A share, plain or as a percentage.</summary>
    public static NumberType Share(double min = 0, double max = 1) => new(Dimensions.Share, min, max);

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            return context.WrongKind(node, path, Describe());
        }

        var written = QuantityText.Split(scalar.Text);
        if (FactorOf(written, scalar, path, context) is not { } factor)
        {
            return null;
        }

        return Check(written.Times(factor), scalar, path, context);
    }

    public override string Describe() => Range.Length == 0 ? Kind : $"{Kind} {Range}";

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var text = new JsonObject { ["type"] = "string", ["pattern"] = $"^[-+0-9.eE]+ ?{dimension.Pattern}$" };
        if (!dimension.AllowsBare)
        {
            return text;
        }

        var bare = new JsonObject { ["type"] = Whole ? "integer" : "number", ["minimum"] = min, ["maximum"] = max };
        return !dimension.Symbols.Any() ? bare : new JsonObject { ["anyOf"] = new JsonArray(bare, text) };
    }

    /// <summary>Reports a unit that a quantity of a dimension lacks, or cannot have.</summary>
    public static void ReportUnit(Dimension dimension, QuantityText written, SourcePosition position, string path, ProblemList problems)
    {
        var code = written.Unit.Length == 0 ? ProblemCodes.UnitMissing : ProblemCodes.UnitUnknown;
        var hint = dimension.Symbols.Any() ? code + "_Hint" : "NoUnit_Hint";
        var ways = string.Join(" | ", dimension.Symbols.Select(symbol => $"{written.Number} {symbol}"));
        problems.Add(code, hint, position, path, written.Number, written.Unit, ways, KeyPath.Last(path));
    }

    /// <summary>Whether what stands after the digits belongs to a number that is written in another way: 1,000 or 0x10.</summary>
    private static bool IsPartOfNumber(string unit) => unit.StartsWith(',') || unit.StartsWith('，') || unit.StartsWith('x');

    private string Kind => Whole ? "whole number" : dimension.AllowsBare ? "number" : "quantity";

    private string Range => $"[{Show(min)}, {Show(max)}]{(dimension.Canonical.Length == 0 ? "" : " " + dimension.Canonical)}";

    private static string Show(double value) => value.ToString(CultureInfo.InvariantCulture);

    private decimal? FactorOf(QuantityText written, YamlScalar scalar, string path, ReadContext context)
    {
        if (written.Number.Length is 0 or > LongestNumber || written.Times(1) is null || IsPartOfNumber(written.Unit))
        {
            context.Problems.Add(ProblemCodes.NotANumber, scalar.Position, path, scalar.Text, Describe(), KeyPath.Last(path));
            return null;
        }

        if (dimension.Find(written.Unit) is not { } unit)
        {
            ReportUnit(written, scalar, path, context.Problems);
            return null;
        }

        if (unit.Foreign && context.Rate is null)
        {
            context.Problems.Add(ProblemCodes.RateMissing, context.RateHint, scalar.Position, path, scalar.Text);
            return null;
        }

        return unit.Factor * (unit.Foreign ? context.Rate!.Value : 1);
    }

    private void ReportUnit(QuantityText written, YamlScalar scalar, string path, ProblemList problems) =>
        ReportUnit(dimension, written, scalar.Position, path, problems);

    private double? Check(double? value, YamlScalar scalar, string path, ReadContext context)
    {
        if (value is not { } number || number < min || number > max)
        {
            context.Problems.Add(ProblemCodes.OutOfRange, scalar.Position, path, scalar.Text, Range, KeyPath.Last(path));
            return null;
        }

        if (Whole && Math.Floor(number) != number)
        {
            context.Problems.Add(ProblemCodes.NotWhole, scalar.Position, path, scalar.Text, Range, KeyPath.Last(path));
            return null;
        }

        return number;
    }
}
