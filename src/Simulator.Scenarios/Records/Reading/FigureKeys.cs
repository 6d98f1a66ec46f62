using System.Text.Json.Nodes;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Records.Reading;

/// <summary>Keys of a printed figure.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class FigureKeys
{
    private const int MostPlaces = 100;

    private static readonly WordType<ContractKind> KindWords = new(Words.All<ContractKind>());

    public static Key<StageWord> Stage { get; } =
        Key.Needed("stage", StageWord.Type, "Stage that it counts; landed is registered, funds_in_place is funded.");

    public static Key<RecordMetric> Metric { get; } = Key.Needed("metric", Words.Sorted<RecordMetric>(), "What it measures.");

    public static Key<PrintedBasis> Basis { get; } = Key.WithDefault(
        "basis",
        new WordType<PrintedBasis>([.. Bases.Select(pair => (pair.Word, new PrintedBasis(pair.Value))), ("unclear", PrintedBasis.Unclear)]),
        PrintedBasis.Unclear, "unclear", "Which deals it counts, as far as the print says.");

    public static Key<Basis> CompareAs { get; } = Key.Optional(
        "compare_as", new WordType<Basis>([.. Bases]), "the basis; not compared while that is unclear",
        "Basis on which a run is compared with it.");

    public static Key<CountedBy> CountedBy { get; } =
        Key.Optional("counted_by", Words.Sorted<CountedBy>(), "that of the record", "Who counted it.");

    public static Key<FigureValue> Value { get; } = Key.Optional(
        "value", new FigureValueType(), "null: the print has a slot without a figure", "The figure, money with its unit.");

    public static Key<string> Qualifier { get; } =
        Key.Optional("qualifier", new TextType(), "none", "What the print adds: 余 or 多 for more, 近 for nearly, 来 or 左右 for about.");

    public static Key<string> Event { get; } = Key.Optional(
        "event", new ReferenceType(IdKind.RecordEvent), "any", "Event at which deals were signed or guests met.");

    public static Key<string> City { get; } = Key.Optional("city", new TextType(), "all", "Id of a city of the scenario.");

    public static Key<string> FirmClass { get; } =
        Key.Optional("firm_class", new TextType(), "all", "Id of a class of firms of the scenario: whose capital it is.");

    public static Key<string> Variant { get; } = Key.Optional(
        "variant", new TextType(), "the scenario itself", "Name of a variant of the scenario: a run of it alone is compared.");

    public static Key<Section> Period { get; } = Key.Optional(
        "period", new MapType(PeriodKeys.Table), "from the record's first day to `as_of`", "Days to which it applies.");

    public static Key<string> Before { get; } = Key.Optional(
        "before", new ReferenceType(IdKind.RecordEvent), "none",
        "Event before which it counts, where the print gives no day: a run is compared at the end of the last whole week before.");

    /// <summary>Smallest amount of the projects that it counts, 万元.</summary>
    public static Key<double> AtLeast { get; } = Key.Optional(
        "at_least", NumberType.MoneyWan(0, AmountKeys.MaxMoneyWan), "no limit", "Only projects of at least this amount.");

    /// <summary>Amount that the projects it counts do not reach, 万元.</summary>
    public static Key<double> Below { get; } = Key.Optional(
        "below", NumberType.MoneyWan(1, AmountKeys.MaxMoneyWan), "no limit", "Only projects of less than this amount.");

    public static Key<FigureUse> Use { get; } = Key.WithDefault(
        "use", new WordType<FigureUse>(("fit", FigureUse.Fit), ("check", FigureUse.Check)), FigureUse.Check, "check",
        "Whether calibration may use it.");

    public static Key<Items<Section>> AlsoPrinted { get; } = Key.Optional(
        "also_printed", ListType.Of(RestatementKeys.Table, max: MostPlaces), "none", "Where else the print has it.");

    public static Key<Items<ContractKind>> Kinds { get; } = Key.Optional(
        "kinds", new ListType<ContractKind>(KindWords, min: 1, max: MostPlaces), "investment alone",
        "Kinds of contracts: all that a figure counts together, or what a named contract agrees on.");

    public static Key<string> Selection { get; } =
        Key.Optional("selection", new TextType(), "all", "The selection that it counts, such as 重点.");

    public static Key<bool> Expected { get; } =
        Key.WithDefault("expected", new FlagType(), value: false, "false", "Whether it is announced before it has happened.");

    public static Key<LocalizedText> NotRepresented { get; } = Key.Optional(
        "not_represented", new NamesType(TextType.NoteLength), "compared", "Why no run is compared with it; where it is written, none is.");

    public static Key<LocalizedText> Note { get; } =
        Key.Optional("note", new NamesType(TextType.NoteLength), "none", "What a reader should know.");

    public static KeyTable Table { get; } = new(
        "figure", "One printed figure.",
        IdType.Key(IdKind.Figure), Stage, Metric, Basis, CompareAs, CountedBy, Value, Qualifier, Event, City, FirmClass, Variant, Period,
        Before, AtLeast, Below, Use, AlsoPrinted, Kinds, Selection, Expected, NotRepresented, Note);

    private static IEnumerable<(string Word, Basis Value)> Bases =>
        Words.All<Basis>().OrderBy(pair => pair.Word, StringComparer.Ordinal);
}

/// <summary>Keys of another place in which a figure is printed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class RestatementKeys
{
    public static Key<string> Where { get; } = Key.Needed("where", new TextType(), "The place, such as title.");

    public static Key<FigureValue> Value { get; } =
        Key.Optional("value", new FigureValueType(), "null: without digits", "The figure there.");

    public static Key<string> Qualifier { get; } = Key.Optional("qualifier", new TextType(), "none", "What the print adds there.");

    public static KeyTable Table { get; } =
        new("restatement", "Another place of the print in which a figure stands.", Where, Value, Qualifier);
}

/// <summary>A stage, and the word that a record has for it.</summary>
/// <param name="Word">As written.</param>
/// <param name="Stage">The stage of the model.</param>
internal readonly record struct StageWord(string Word, Stage Stage)
{
    /// <summary>All words; records say landed for registered, and funds in place for funded.</summary>
    public static WordType<StageWord> Type { get; } = Words.Sorted(
        Words.All<Stage>().Append(("landed", Stage.Registered)).Append(("funds_in_place", Stage.Funded))
            .Select(pair => (pair.Item1, new StageWord(pair.Item1, pair.Item2))));
}

/// <summary>Which deals a figure counts, as far as the print says.</summary>
/// <param name="Basis">The basis; null where it is unclear.</param>
internal readonly record struct PrintedBasis(Basis? Basis)
{
    /// <summary>The print does not say.</summary>
    public static PrintedBasis Unclear => default;
}

/// <summary>A printed figure.</summary>
/// <param name="Value">Number or share as written; money in 万元.</param>
/// <param name="IsMoney">Whether it is money.</param>
/// <param name="Written">As written.</param>
internal readonly record struct FigureValue(double Value, bool IsMoney, QuantityText Written);

/// <summary>A printed figure: a bare number, a percentage, or an amount of money.</summary>
internal sealed class FigureValueType : ScalarType<FigureValue>
{
    private const double Largest = 1e12;
    private readonly NumberType _money = NumberType.MoneyWan(0, Largest);
    private readonly NumberType _number = NumberType.Share(0, Largest);

    public override string Describe() => "number | percentage | money | null";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = new JsonArray("number", "string", "null") };

    protected override object? Read(YamlScalar scalar, string path, ReadContext context)
    {
        var written = QuantityText.Split(scalar.Text);
        var isMoney = written.Unit.Length > 0 && Dimensions.Share.Find(written.Unit) is null;
        return (isMoney ? _money : _number).Read(scalar, path, context) is double value ? new FigureValue(value, isMoney, written) : null;
    }
}
