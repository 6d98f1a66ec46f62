using System.Collections.Immutable;
using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Events;
using Simulator.Scenarios.Firms;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Records;
using Simulator.Scenarios.Records.Reading;
using Simulator.Scenarios.Strategies;

namespace Simulator.Scenarios.Loading;

/// <summary>What is to be loaded.</summary>
/// <param name="Source">The file.</param>
/// <param name="Overrides">Overrides, in order.</param>
/// <param name="Strategy">A variant or a strategy, or null.</param>
internal sealed record LoadRequest(ScenarioSource Source, ImmutableArray<string> Overrides, string? Strategy);

/// <summary>One load, step by step: overrides, keys, references, rules, record, world.</summary>
/// <remarks>A world is built only from a file without problems. Not thread-safe: one per load.</remarks>
internal sealed class ScenarioReader(LoadRequest request, ProblemList problems)
{
    private const double MaxRate = 1e6;
    private static readonly MapType Root = new(ScenarioKeys.Table);

    /// <summary>The scenario, or null after problems were added.</summary>
    public Scenario? Read()
    {
        var tree = ApplyOverrides(request.Source.Root!);
        var context = new ReadContext(problems, new Identities(), RateOf(tree));
        StrategyChoice.DeclareCatalog(context.Identities);
        if (Root.Read(tree, "", context) is not Section root)
        {
            return null;
        }

        FirmChecks.AcceptGeneratedIds(root, context.Identities);
        context.Identities.Resolve(problems);
        ScenarioChecks.Run(root, context.Identities, problems);
        var record = ReadRecord(root);
        return problems.Count > 0 ? null : Build(root, tree, record);
    }

    /// <summary>The exchange rate is needed while amounts are read, so it is looked up first; its own key is checked later.</summary>
    private static decimal? RateOf(YamlMap tree)
    {
        var written = (tree.Find(ScenarioKeys.Meta.Name) as YamlMap)?.Find(MetaKeys.ExchangeRate.Name);
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
            tree = Override.Parse(request.Overrides[i], i + 1, problems)?.Apply(tree, problems) ?? tree;
        }

        return tree;
    }

    /// <summary>The record that the scenario names, or null where it names none or a problem was added.</summary>
    private PublishedRecord? ReadRecord(Section root)
    {
        var meta = root.Get(ScenarioKeys.Meta);
        if (meta.Find(MetaKeys.Record) is not { } name)
        {
            return null;
        }

        var facts = new ScenarioFacts(
            Ids(root, EventKeys.Events), Ids(root, CityKeys.Cities), Ids(root, FirmClassKeys.FirmClasses),
            root.Get(VariantKeys.Variants).Select(variant => variant.Name).ToHashSet(StringComparer.Ordinal),
            meta.Find(CalendarKeys.StartDate));
        return RecordReader.Read(Path.Combine(Path.GetDirectoryName(request.Source.Path) ?? "", name), facts, problems);
    }

    private static HashSet<string> Ids(Section root, Key<Items<Section>> list) =>
        root.Get(list).Values.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);

    private Scenario? Build(Section root, YamlMap tree, PublishedRecord? record)
    {
        var built = new WorldBuilder(root, problems).Build();
        if (built is null || problems.Count > 0)
        {
            return null;
        }

        var (world, meta) = (built.World, root.Get(ScenarioKeys.Meta));
        var lastWeek = world.Calendar.Weeks - 1;
        return new Scenario
        {
            Id = meta.Id,
            Title = meta.Get(MetaKeys.Title),
            World = world,
            Names = built.Names,
            Seed = meta.Get(MetaKeys.Seed),
            Replicates = meta.Get(MetaKeys.Replicates),
            RecordWeek = record is null ? lastWeek : Math.Clamp(world.Calendar.WeekOf(record.AsOf), 0, lastWeek),
            Record = record,
            Comparisons = record is null
                ? []
                : RecordComparisons.Of(record, world, [.. root.Get(FirmClassKeys.FirmClasses).Values.Select(group => group.Id)], request.Strategy),
            Sha256 = request.Source.Sha256,
            Strategy = request.Strategy ?? root.Get(StrategyKeys.Strategies).Get(StrategyKeys.Default),
            Alternatives = [.. StrategyChoice.Alternatives(tree)],
            Overrides = request.Overrides,
            Notes = [.. meta.Get(MetaKeys.Notes).Values],
        };
    }
}
