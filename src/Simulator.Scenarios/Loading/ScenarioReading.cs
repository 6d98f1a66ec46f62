using Simulator.Scenarios.Building;
using Simulator.Scenarios.Checks;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Tables;
using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Overrides;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Quantities;
using Simulator.Scenarios.Records;
using Simulator.Scenarios.Yaml;

namespace Simulator.Scenarios.Loading;

/// <summary>One load, step by step: overrides, keys, references, rules, world, record.</summary>
/// <remarks>A world is built only from a file without problems. Not thread-safe: one per load.</remarks>
internal sealed class ScenarioReading(LoadRequest request, ProblemList problems)
{
    private const double MaxRate = 1e6;
    private static readonly MapType Root = new(ScenarioTable.Root);

    /// <summary>The scenario, or null after problems were added.</summary>
    public Scenario? Read()
    {
        var tree = ApplyOverrides(request.Source.Root!);
        var context = new ReadContext(problems, Declared(), RateOf(tree));
        if (Root.Read(tree, "", context) is not Section root)
        {
            return null;
        }

        FirmChecks.AcceptGeneratedIds(root, context.Identities);
        context.Identities.Resolve(problems);
        ScenarioChecks.Run(root, context.Identities, problems);
        var record = RecordReading.Read(root, request.Source.Path, problems);
        return problems.Count > 0 ? null : Build(root, tree, record);
    }

    private static Identities Declared()
    {
        var identities = new Identities();
        foreach (var id in StrategyTables.Catalog)
        {
            identities.Declare(IdKind.Strategy, id, new Mark("", 0));
        }

        return identities;
    }

    /// <summary>The exchange rate is needed while amounts are read, so it is looked up first; its own key is checked later.</summary>
    private static decimal? RateOf(YamlMap tree)
    {
        var written = (tree.Find("meta") as YamlMap)?.Find("fx");
        if (written is null or YamlScalar { IsNull: true })
        {
            return null;
        }

        // A rate that cannot be read is reported at its own key; amounts that need it are not at fault.
        var text = written is YamlScalar { Text.Length: <= NumberType.LongestNumber } scalar ? scalar.Text : "";
        var number = QuantityText.Split(text).Times(1);
        return number is > 0 and <= MaxRate and { } rate ? (decimal)rate : 1;
    }

    private YamlMap ApplyOverrides(YamlMap tree)
    {
        if (request.Strategy is { } strategy)
        {
            tree = StrategyChoice.Apply(tree, strategy, problems);
        }

        for (var i = 0; i < request.Overrides.Length; i++)
        {
            if (OverrideParser.Parse(request.Overrides[i], i + 1, problems) is { } change)
            {
                tree = OverrideApplier.Apply(tree, change, problems);
            }
        }

        return tree;
    }

    private Scenario? Build(Section root, YamlMap tree, PublishedRecord? record)
    {
        var built = new WorldBuilder(root, problems).Build();
        if (built is not { } world || problems.Count > 0)
        {
            return null;
        }

        var meta = root.Child("meta")!;
        var week = world.World.Calendar.Weeks - 1;
        return new Scenario
        {
            Id = meta.Text("id"),
            Title = meta.Localized("title"),
            World = world.World,
            Names = world.Names,
            Seed = (uint)meta.Number("seed"),
            Replicates = meta.Whole("replicates"),
            RecordWeek = record is null ? week : Math.Clamp(world.World.Calendar.WeekOf(record.AsOf), 0, week),
            Record = record,
            Comparisons = record is null ? [] : RecordComparisons.Of(record, world.World, root, request.Strategy),
            Sha256 = request.Source.Sha256,
            Strategy = request.Strategy ?? root.Child("strategies")!.Text("default"),
            Alternatives = [.. StrategyChoice.Names(tree, "variants"), .. StrategyChoice.Names(tree, "custom_strategies")],
            Overrides = request.Overrides,
            Notes = [.. meta.Items("notes").Select(note => (Localization.LocalizedText)note.Value)],
        };
    }
}
