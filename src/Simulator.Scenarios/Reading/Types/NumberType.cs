using System.Globalization;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>A number in a closed range, with a unit where its dimension needs one.</summary>
/// <param name="dimension">Units that may be written.</param>
/// <param name="min">Smallest value, in the dimension's canonical unit.</param>
/// <param name="max">Largest value, in the dimension's canonical unit.</param>
internal sealed class NumberType(Dimension dimension, double min, double max) : ScalarType<double>
{
    /// <summary>Longest number that is read, characters.</summary>
    public const int LongestNumber = 64;

    /// <summary>Whether only whole numbers are accepted.</summary>
    public bool Whole { get; init; }

    /// <summary>A number without a unit.</summary>
    public static NumberType Plain(double min, double max, string unit = "") => new(Dimensions.Plain(unit), min, max);

    /// <summary>A share, plain or as a percentage.</summary>
    public static NumberType Share(double min = 0, double max = 1) => new(Dimensions.Share, min, max);

    /// <summary>An amount of money, 万元.</summary>
    public static NumberType MoneyWan(double min, double max) => new(Dimensions.MoneyWan, min, max);

    /// <summary>A whole number without a unit.</summary>
    public static KeyType<int> Count(int min, int max) => WholeNumber(Dimensions.Plain(""), min, max);

    /// <summary>A whole number of weeks, or a time that makes whole weeks.</summary>
    public static KeyType<int> Weeks(int min, int max) => WholeNumber(Dimensions.Weeks.OrBare(), min, max);

    /// <summary>A seed: any whole number of 32 bits.</summary>
    public static KeyType<uint> Seed() => new ConvertedType<double, uint>(
        new NumberType(Dimensions.Plain(""), 0, uint.MaxValue) { Whole = true }, number => (uint)number);

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

    protected override object? Read(YamlScalar scalar, string path, ReadContext context)
    {
        var written = QuantityText.Split(scalar.Text);
        return FactorOf(written, scalar, path, context) is { } factor ? Check(written.Times(factor), scalar, path, context) : null;
    }

    private static ConvertedType<double, int> WholeNumber(Dimension dimension, int min, int max) =>
        new(new NumberType(dimension, min, max) { Whole = true }, number => (int)number);

    /// <summary>Whether what stands after the digits belongs to a number that is written in another way: 1,000 or 0x10.</summary>
    private static bool IsPartOfNumber(string unit) => unit.StartsWith(',') || unit.StartsWith('，') || unit.StartsWith('x');

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    private string Kind => Whole ? "whole number" : dimension.AllowsBare ? "number" : "quantity";

    private string Range => $"[{Text(min)}, {Text(max)}]{(dimension.Canonical.Length == 0 ? "" : " " + dimension.Canonical)}";

    /// <summary>What turns the number as written into the canonical unit; null after a problem was added.</summary>
    private decimal? FactorOf(QuantityText written, YamlScalar scalar, string path, ReadContext context)
    {
        if (written.Number.Length is 0 or > LongestNumber || written.Times(1) is null || IsPartOfNumber(written.Unit))
        {
            context.Problems.Add(ProblemCodes.NotANumber, scalar.Position, path, scalar.Text, Describe(), KeyPath.Last(path));
            return null;
        }

        if (dimension.Find(written.Unit) is not { } unit)
        {
            ReportUnit(dimension, written, scalar.Position, path, context.Problems);
            return null;
        }

        if (unit.Foreign && context.Rate is null)
        {
            context.Problems.Add(ProblemCodes.RateMissing, context.RateHint, scalar.Position, path, scalar.Text);
            return null;
        }

        return unit.Factor * (unit.Foreign ? context.Rate!.Value : 1);
    }

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

/// <summary>Two numbers, the first not larger than the second.</summary>
/// <param name="Low">The first, in the unit of its key type.</param>
/// <param name="High">The second, in the unit of its key type.</param>
internal readonly record struct NumberRange(double Low, double High);

/// <summary>Two numbers, <c>[low, high]</c>, the first not larger than the second.</summary>
/// <param name="number">Type of both.</param>
internal sealed class RangeType(NumberType number) : KeyType<NumberRange>
{
    private readonly ListType<double> _pair = new(number, min: 2, max: 2);

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlList)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (_pair.Read(node, path, context) is not Items<double> { Count: 2 } pair)
        {
            return null;
        }

        var range = new NumberRange(pair[0].Value, pair[1].Value);
        if (range.Low > range.High)
        {
            context.Problems.Add(ProblemCodes.EmptyRange, node.Position, path, range.Low, range.High);
            return null;
        }

        return range;
    }

    public override string Describe() => $"[low, high], each a {number.Describe()}";

    public override JsonObject Schema(SchemaDefinitions definitions) => _pair.Schema(definitions);
}
