using System.Collections.Immutable;
using System.Globalization;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Numerics;
using Simulator.Core.Units;

namespace Simulator.Scenarios.Firms;

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

/// <summary>What firms of one class have in common.</summary>
/// <param name="AmountLogMedian">μ: logarithm of the median amount of a project, ln 亿元.</param>
/// <param name="CapitalYi">Distribution of capital, 亿元.</param>
internal sealed record FirmTraits(double AmountLogMedian, TruncatedLogNormal CapitalYi);

/// <summary>Which generated firms belong to a chamber.</summary>
/// <param name="Chamber">Position of the chamber.</param>
/// <param name="Hash">Hash of the chamber's id.</param>
/// <param name="Share">Share of the firms that fit, unitless, in [0, 1].</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record MemberRule(int Chamber, uint Hash, double Share)
{
    /// <summary>Positions of regions, ascending; empty for all.</summary>
    public ImmutableArray<int> Regions { get; init; } = [];

    /// <summary>Positions of sectors, ascending; empty for all.</summary>
    public ImmutableArray<int> Sectors { get; init; } = [];

    /// <summary>Province of the owners, or -1 for any.</summary>
    public int Province { get; init; } = -1;

    /// <summary>City of the owners, or -1 for any.</summary>
    public int City { get; init; } = -1;

    /// <summary>Whether a firm fits the rule.</summary>
    public bool Fits(FirmParameters firm) =>
        (Regions.IsEmpty || Regions.BinarySearch(firm.Region) >= 0)
        && (Sectors.IsEmpty || Sectors.BinarySearch(firm.Sector) >= 0)
        && (Province < 0 || firm.HomeProvince == Province)
        && (City < 0 || firm.HomeCity == City);
}

/// <summary>Ids of generated firms.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class FirmIds
{
    /// <summary>Digits of the number, so that an id does not depend on how many firms there are.</summary>
    private const int Digits = 7;

    private static readonly string Format = "D" + Digits.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of a firm.</summary>
    /// <param name="prefix">The generator's prefix.</param>
    /// <param name="number">Number of the firm, from 1.</param>
    public static string Of(string prefix, int number) => prefix + number.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Whether an id is that of one of the first firms of a generator.</summary>
    /// <param name="id">Any id.</param>
    /// <param name="prefix">The generator's prefix.</param>
    /// <param name="count">How many firms there are.</param>
    public static bool IsGenerated(string id, string prefix, int count) =>
        id.Length == prefix.Length + Digits
        && id.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= count;
}

/// <summary>A discrete distribution over positions, picked by its inverse distribution function.</summary>
/// <remarks>Categories keep the order in which they are given. Immutable and thread-safe.</remarks>
internal sealed class ShareTable
{
    /// <summary>Totals that miss 1 by no more count as 1, unitless: the tolerance of the validator.</summary>
    private const double Tolerance = 1e-6;

    private readonly ImmutableArray<(int Position, double UpTo)> _steps;

    /// <summary>Creates a table.</summary>
    /// <param name="shares">Positions with their shares, unitless, each in [0, 1]; a total under 1 leaves room for -1.</param>
    public ShareTable(IEnumerable<(int Position, double Share)> shares)
    {
        var total = 0.0;
        var positive = shares.Where(pair => pair.Share > 0);
        var steps = positive.Select(pair => (pair.Position, UpTo: total += pair.Share)).ToList();
        if (steps.Count > 0 && total >= 1 - Tolerance)
        {
            steps[^1] = (steps[^1].Position, 1);
        }

        _steps = [.. steps];
    }

    /// <summary>The position at a probability, or -1 beyond the total.</summary>
    /// <param name="probability">Unitless, in (0, 1).</param>
    public int Pick(double probability)
    {
        foreach (var (position, upTo) in _steps)
        {
            if (probability < upTo)
            {
                return position;
            }
        }

        return -1;
    }
}
