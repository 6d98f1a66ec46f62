using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Numerics;
using Simulator.Core.Units;
using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;

namespace Simulator.Scenarios.Firms;

/// <summary>Makes the firms of a scenario: those given one by one, then the generated ones.</summary>
/// <param name="root">The scenario.</param>
/// <param name="index">Positions by id.</param>
/// <param name="origins">Places that owners come from, by id.</param>
/// <param name="problems">Collects clashes of generated ids.</param>
/// <remarks>A number whose id has the hash of an earlier generated id is left out, so an id never changes its meaning. Not
/// thread-safe.</remarks>
internal sealed class FirmBuilder(Section root, IdIndex index, Origins origins, ProblemList problems)
{
    private readonly ImmutableArray<Section> _classes = [.. root.Get(FirmClassKeys.FirmClasses).Values];

    /// <summary>The firms, or null after a problem was added.</summary>
    /// <param name="written">Ids that are written in the file and enter draws.</param>
    /// <param name="rules">Which generated firms belong to which chamber.</param>
    public ImmutableArray<FirmParameters>? Build(IEnumerable<DrawnId> written, ImmutableArray<MemberRule> rules)
    {
        var firms = ImmutableArray.CreateBuilder<FirmParameters>();
        firms.AddRange(root.Get(FirmKeys.Firms).Values.Select(ToFirm));
        if (root.Find(FirmGeneratorKeys.FirmGenerator) is { } section)
        {
            AddGenerated(section, rules, written.ToDictionary(id => id.Hash), firms);
        }

        return problems.Count > 0 ? null : firms.ToImmutable();
    }

    private void AddGenerated(
        Section section, ImmutableArray<MemberRule> rules, Dictionary<uint, DrawnId> written, ImmutableArray<FirmParameters>.Builder firms)
    {
        var generator = Generator(section, rules);
        var (count, prefix) = (section.Get(FirmGeneratorKeys.Count), section.Get(FirmGeneratorKeys.Prefix));
        var taken = new HashSet<uint>(count);
        firms.Capacity = firms.Count + count;
        for (int number = 1, made = 0; made < count; number++)
        {
            var firm = generator.Generate(FirmIds.Of(prefix, number));
            if (taken.Add(firm.Hash))
            {
                ReportClash(firm, written, section);
                firms.Add(firm);
                made++;
            }
        }
    }

    private void ReportClash(FirmParameters firm, Dictionary<uint, DrawnId> written, Section section)
    {
        if (written.TryGetValue(firm.Hash, out var other))
        {
            var prefix = FirmGeneratorKeys.Prefix;
            new DrawnId(FirmGeneratorKeys.FirmGenerator.Name, firm.Id, section.PositionOf(prefix), section.PathOf(prefix))
                .ReportClash(other, problems);
        }
    }

    private FirmParameters ToFirm(Section firm)
    {
        var group = index.Of(IdKind.FirmClass, firm.Get(FirmKeys.Class));
        var origin = origins.Find(firm.Find(FirmKeys.Home));
        return new FirmParameters
        {
            Id = firm.Id,
            Region = index.Of(IdKind.Region, firm.Get(FirmKeys.Region)),
            Sector = index.Of(IdKind.Sector, firm.Get(FirmKeys.Sector)),
            Class = group,
            HomeCity = origin.City,
            HomeProvince = origin.Province,
            Chambers = index.Of(IdKind.Chamber, firm.Get(FirmKeys.Chambers)),
            Capital = Money.FromWan(firm.Get(FirmKeys.Capital)),
            AmountLogMedian = firm.Find(FirmKeys.LogMedian) ?? _classes[group].Get(FirmClassKeys.LogMedian),
            AttentionPerWeek = firm.Get(FirmKeys.Attention),
            MaxActiveDeals = firm.Get(FirmKeys.MaxActive),
        };
    }

    private FirmGenerator Generator(Section section, ImmutableArray<MemberRule> rules)
    {
        var places = section.Get(FirmGeneratorKeys.Origins);
        return new FirmGenerator
        {
            Draws = new KeyedDraws(section.Get(FirmGeneratorKeys.Seed), 0),
            Classes = Table(section.Get(FirmGeneratorKeys.Classes), IdKind.FirmClass),
            Sectors = Table(section.Get(FirmGeneratorKeys.Sectors), IdKind.Sector),
            Regions = Table(section.Get(FirmGeneratorKeys.Regions), IdKind.Region),
            Origins = new ShareTable(places.Select((place, at) => (at, place.Value))),
            Places = [.. places.Select(place => origins.Find(place.Name))],
            Traits = [.. _classes.Select(TraitsOf)],
            Rules = rules,
            AttentionPerWeek = section.Get(FirmKeys.Attention),
            MaxActiveDeals = section.Get(FirmKeys.MaxActive),
        };
    }

    private ShareTable Table(Items<double> shares, IdKind kind) =>
        new(shares.Select(share => (index.Of(kind, share.Name), share.Value)));

    private static FirmTraits TraitsOf(Section group)
    {
        var capital = group.Get(FirmClassKeys.Capital);
        var distribution = new TruncatedLogNormal(
            capital.Get(CapitalKeys.LogMedian), capital.Get(CapitalKeys.LogSd),
            Money.FromWan(capital.Get(CapitalKeys.Min)).Yi, Money.FromWan(capital.Get(CapitalKeys.Max)).Yi);
        return new FirmTraits(group.Get(FirmClassKeys.LogMedian), distribution);
    }
}

/// <summary>Where the owner of a firm comes from.</summary>
/// <param name="Province">Position of the province, or -1.</param>
/// <param name="City">Position of the city, or -1.</param>
internal readonly record struct Origin(int Province, int City)
{
    /// <summary>From elsewhere.</summary>
    public static Origin Elsewhere { get; } = new(-1, -1);
}

/// <summary>Places that owners of firms come from, by id.</summary>
/// <param name="root">The scenario.</param>
/// <param name="index">Positions by id.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Origins(Section root, IdIndex index)
{
    /// <summary>Province of each city, by position.</summary>
    private readonly ImmutableArray<int> _provinces =
        [.. root.Get(CityKeys.Cities).Values.Select(city => index.Of(IdKind.Province, city.Get(CityKeys.Province)))];

    /// <summary>The place with an id, a province before a city of the same id; elsewhere where the id is null.</summary>
    public Origin Find(string? id)
    {
        if (index.Find(IdKind.Province, id) is >= 0 and var province)
        {
            return new Origin(province, -1);
        }

        var city = index.Find(IdKind.City, id);
        return city < 0 ? Origin.Elsewhere : new Origin(_provinces[city], city);
    }
}
