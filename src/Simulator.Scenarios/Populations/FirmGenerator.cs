using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Units;

namespace Simulator.Scenarios.Populations;

/// <summary>Makes firms from shares. A firm is a function of its id, the population's seed and the shares alone.</summary>
/// <remarks>Draws: <see cref="PopulationDraw"/>. So a firm stays the same when the count grows or other firms are added. Immutable and
/// thread-safe.</remarks>
internal sealed record FirmGenerator
{
    /// <summary>Draws of the population.</summary>
    public required KeyedDraws Draws { get; init; }

    /// <summary>Distribution of classes.</summary>
    public required ShareTable Classes { get; init; }

    /// <summary>Distribution of sectors.</summary>
    public required ShareTable Sectors { get; init; }

    /// <summary>Distribution of regions.</summary>
    public required ShareTable Regions { get; init; }

    /// <summary>Distribution of positions in <see cref="Places"/>.</summary>
    public required ShareTable Origins { get; init; }

    /// <summary>Places that owners come from.</summary>
    public required ImmutableArray<Origin> Places { get; init; }

    /// <summary>Traits by class.</summary>
    public required ImmutableArray<FirmTraits> Traits { get; init; }

    /// <summary>Rules of membership, by position of the chamber.</summary>
    public required ImmutableArray<MemberRule> Rules { get; init; }

    /// <summary>Invitations accepted at most in a week.</summary>
    public required int AttentionPerWeek { get; init; }

    /// <summary>Negotiations held at most at a time.</summary>
    public required int MaxActiveDeals { get; init; }

    /// <summary>The firm with an id.</summary>
    public FirmParameters Generate(string id)
    {
        var hash = EntityHash.Of(id);
        var origin = Origins.Pick(Uniform(hash, PopulationDraw.Origin));
        var place = origin < 0 ? Origin.Elsewhere : Places[origin];
        var group = Classes.Pick(Uniform(hash, PopulationDraw.Class));
        var firm = new FirmParameters
        {
            Id = id,
            Class = group,
            Sector = Sectors.Pick(Uniform(hash, PopulationDraw.Sector)),
            Region = Regions.Pick(Uniform(hash, PopulationDraw.Region)),
            HomeCity = place.City,
            HomeProvince = place.Province,
            Capital = Money.FromYi(Traits[group].CapitalYi.Quantile(Uniform(hash, PopulationDraw.Capital))),
            AmountLogMedian = Traits[group].AmountLogMedian,
            AttentionPerWeek = AttentionPerWeek,
            MaxActiveDeals = MaxActiveDeals,
        };
        return Rules.IsEmpty ? firm : firm with { Chambers = Memberships(firm) };
    }

    private ImmutableArray<int> Memberships(FirmParameters firm)
    {
        ImmutableArray<int>.Builder? chambers = null;
        foreach (var rule in Rules)
        {
            if (rule.Fits(firm) && Uniform(firm.Hash, PopulationDraw.Membership, rule.Hash) < rule.Share)
            {
                (chambers ??= ImmutableArray.CreateBuilder<int>()).Add(rule.Chamber);
            }
        }

        return chambers?.ToImmutable() ?? [];
    }

    private double Uniform(uint hash, PopulationDraw draw, uint second = 0) =>
        Draws.Uniform(Purpose.Population, hash, second, KeyedDraws.Persistent, (int)draw);
}
