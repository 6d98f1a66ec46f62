using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Numerics;
using Simulator.Scenarios.Building;
using Simulator.Scenarios.Checks;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Populations;

/// <summary>Makes the firms of a scenario.</summary>
/// <remarks>A number whose id has the hash of an earlier generated id is left out, so an id never changes its meaning. Not
/// thread-safe.</remarks>
internal sealed class PopulationBuilder(Section root, Positions positions, ProblemList problems)
{
    private const string GeneratorKey = "firm_generator";
    private readonly List<Section> _cities = [.. root.Children("cities")];
    private readonly List<Section> _classes = [.. root.Children("firm_classes")];

    /// <summary>The firms, or null after a problem was added.</summary>
    public Population? Build()
    {
        var firms = ImmutableArray.CreateBuilder<FirmParameters>();
        firms.AddRange(root.Children("firms").Select(Explicit));
        var explicitCount = firms.Count;
        if (root.Child(GeneratorKey) is { } section)
        {
            AddGenerated(section, firms);
        }

        return problems.Count > 0 ? null : new Population(firms.ToImmutable(), explicitCount);
    }

    private void AddGenerated(Section section, ImmutableArray<FirmParameters>.Builder firms)
    {
        var written = IdChecks.Drawn(root).ToDictionary(reading => EntityHash.Of((string)reading.Value));
        var generator = Generator(section);
        var (count, prefix) = (section.Whole("count"), section.Text("prefix"));
        var taken = new HashSet<uint>(count);
        firms.Capacity = firms.Count + count;
        for (int number = 1, made = 0; made < count; number++)
        {
            var firm = generator.Generate(FirmIds.Of(prefix, number));
            if (taken.Add(firm.Hash))
            {
                Refuse(firm, written, section);
                firms.Add(firm);
                made++;
            }
        }
    }

    private void Refuse(FirmParameters firm, Dictionary<uint, Item> written, Section section)
    {
        if (written.TryGetValue(firm.Hash, out var other))
        {
            IdChecks.Report(new Item(GeneratorKey, firm.Id, section.PositionOf("prefix"), section.PathOf("prefix")), other, problems);
        }
    }

    private FirmParameters Explicit(Section firm)
    {
        var group = positions.Of(IdKind.FirmClass, firm.Text("class"));
        var origin = OriginOf(firm.FindText("home"));
        return new FirmParameters
        {
            Id = firm.Text("id"),
            Region = positions.Of(IdKind.Region, firm.Text("region")),
            Sector = positions.Of(IdKind.Sector, firm.Text("sector")),
            Class = group,
            HomeCity = origin.City,
            HomeProvince = origin.Province,
            Chambers = positions.Of(IdKind.Chamber, firm.Items("chambers")),
            Capital = firm.Money("capital"),
            AmountLogMedian = firm.FindNumber("log_median") ?? _classes[group].Number("log_median"),
            AttentionPerWeek = firm.Whole("attention"),
            MaxActiveDeals = firm.Whole("max_active"),
        };
    }

    private FirmGenerator Generator(Section section)
    {
        var origins = section.Items("origins");
        return new FirmGenerator
        {
            Draws = new KeyedDraws((uint)section.Number("seed"), 0),
            Classes = Table(section, "classes", IdKind.FirmClass),
            Sectors = Table(section, "sectors", IdKind.Sector),
            Regions = Table(section, "regions", IdKind.Region),
            Origins = new ShareTable(origins.Select((entry, at) => (at, (double)entry.Value))),
            Places = [.. origins.Select(entry => OriginOf(entry.Name))],
            Traits = [.. _classes.Select(TraitsOf)],
            Rules = [.. root.Children("chambers").Where(chamber => chamber.Child("members") is not null).Select(RuleOf)],
            AttentionPerWeek = section.Whole("attention"),
            MaxActiveDeals = section.Whole("max_active"),
        };
    }

    private ShareTable Table(Section section, string key, IdKind kind) =>
        new(section.Items(key).Select(entry => (positions.Of(kind, entry.Name), (double)entry.Value)));

    private static FirmTraits TraitsOf(Section group)
    {
        var capital = group.Child("capital")!;
        var distribution = new TruncatedLogNormal(
            capital.Number("log_median"), capital.Number("log_sd"), capital.Money("min").Yi, capital.Money("max").Yi);
        return new FirmTraits(group.Number("log_median"), distribution);
    }

    private MemberRule RuleOf(Section chamber)
    {
        var rule = chamber.Child("members")!;
        var origin = OriginOf(rule.FindText("origin"));
        return new MemberRule(positions.Of(IdKind.Chamber, chamber.Text("id")), EntityHash.Of(chamber.Text("id")), rule.Number("share"))
        {
            Regions = positions.Of(IdKind.Region, rule.Items("regions")),
            Sectors = positions.Of(IdKind.Sector, rule.Items("sectors")),
            Province = origin.City < 0 ? origin.Province : -1,
            City = origin.City,
        };
    }

    /// <summary>The place with an id; a province comes before a city.</summary>
    private Origin OriginOf(string? id)
    {
        if (positions.Find(IdKind.Province, id) is >= 0 and var province)
        {
            return new Origin(province, -1);
        }

        var city = positions.Find(IdKind.City, id);
        return city < 0
            ? Origin.Elsewhere
            : new Origin(positions.Of(IdKind.Province, _cities[city].Text("province")), city);
    }
}
