using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Quantities;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys under <c>meta</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class MetaTable
{
    /// <summary>Longest campaign, weeks.</summary>
    public const int MaxWeeks = 1_040;

    /// <summary>Longest burn-in, weeks.</summary>
    public const int MaxBurnIn = 520;

    /// <summary>Most replicates.</summary>
    public const int MaxReplicates = 1_000_000;

    private const int MaxNotes = 100;
    private const double DefaultBurnIn = 78;
    private const double DefaultReplicates = 200;

    public static KeyTable Keys { get; } = new(
        "meta", "Name, calendar, seed and number of replicates.",
        Key.Needed("id", new IdType(IdKind.Scenario), "Id; names the folder of the results."),
        Key.Needed("title", new NamesType(), "Title."),
        Key.Optional("record", new FileNameType(), "none", "File of the published record, in the scenario's folder."),
        Key.Needed("start_date", new DateType(), "First day of week 0."),
        Key.Needed("weeks", new NumberType(Dimensions.Weeks.OrBare(), 1, MaxWeeks) { Whole = true }, "Length of the campaign, weeks."),
        Key.WithDefault("burn_in", new NumberType(Dimensions.Weeks.OrBare(), 0, MaxBurnIn) { Whole = true }, DefaultBurnIn, "78",
            "Weeks before week 0 in which opportunities arise and earlier signings mature."),
        Key.WithDefault("promotion_start", new NumberType(Dimensions.Weeks.OrBare(), -MaxBurnIn, MaxWeeks) { Whole = true }, 0.0, "0",
            "First week in which cities promote; negative for a start before week 0."),
        Key.WithDefault("seed", NumberType.Count(0, uint.MaxValue), 1.0, "1", "Seed of all draws."),
        Key.WithDefault("replicates", NumberType.Count(1, MaxReplicates), DefaultReplicates, "200", "Number of replicates."),
        Key.Optional("fx", NumberType.Plain(0.01, 1000, "万元/万美元"), "none; amounts in 万美元 need it", "Exchange rate, 万元 per 万美元."),
        Key.Optional("notes", new ListType(new NamesType(TextType.NoteLength), max: MaxNotes), "none", "What a reader should know."));
}
