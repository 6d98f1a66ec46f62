using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Provinces;
using Simulator.Core.Strategies;

namespace Simulator.Core.Worlds;

/// <summary>All that agents look up and never change: the world, and what follows from it under one set of parameters, until a plan sets
/// other levers: from that week on a <see cref="Later"/> atlas counts, which shares all that does not depend on them.</summary>
/// <remarks>docs/model/plans.md. Shared by all agents of a replicate, and by all replicates with the same parameters. Thread-safe; a city's
/// lists of firms are weighed when it first calls on any.</remarks>
public sealed class Atlas
{
    private const int LargestTieTable = 1 << 20;

    private readonly Lazy<CityPools>[] _pools;
    private readonly double[] _places;
    private readonly double[] _awarenessKept;
    private readonly double[] _fatigueKept;
    private readonly double[] _contactWeights;
    private readonly bool[] _mandates;
    private readonly ushort[] _ties;
    private readonly double[] _tieStrengths;
    private readonly TruncatedLogNormal[] _sizesOfFirms;
    private readonly TruncatedLogNormal[] _sizesCarriedOver;
    private readonly Lazy<Atlas?> _later;

    /// <summary>The tables of a world under its own parameters.</summary>
    /// <param name="world">The world, validated.</param>
    public Atlas(World world)
        : this(new WorldTables(world), world.Model)
    {
    }

    private Atlas(WorldTables tables, ModelParameters model)
    {
        (Tables, World, Model) = (tables, tables.World, model);
        FromWeek = int.MinValue;
        _later = new Lazy<Atlas?>(FindLater);
        _pools = [.. Enumerable.Range(0, World.Cities.Length).Select(NewPools)];
        _places = [.. from region in Enumerable.Range(0, World.Regions.Length) from city in Enumerable.Range(0, World.Cities.Length) select PlaceUtility(region, city)];
        _awarenessKept = Decay(model.Awareness.DecayPerWeek);
        _fatigueKept = Decay(model.Awareness.FatigueDecayPerWeek);
        _contactWeights = [.. Enumerable.Range(World.Calendar.FirstWeek, World.Calendar.TotalWeeks + 1).Select(week => FirmStep.ContactWeight(week, model.Awareness))];
        var sizes = World.Firms.Select(firm => firm.AmountLogMedian).Concat(World.Cities.Select(city => city.CarryOverLogMedian))
            .Distinct().ToDictionary(median => median, Sizes);
        _sizesOfFirms = [.. World.Firms.Select(firm => sizes[firm.AmountLogMedian])];
        _sizesCarriedOver = [.. World.Cities.Select(city => sizes[city.CarryOverLogMedian])];
        _mandates = AllMandates();
        (_tieStrengths, _ties) = AllTies();
        ContactMissed = Math.Exp(-model.Awareness.PerContact);
        ReviewProbability = FirmStep.ReviewProbability(model.Choice);
        Officers = AllOfficers();
    }

    /// <summary>The tables from a week on: those of before but for what depends on levers.</summary>
    private Atlas(Atlas earlier, int fromWeek)
    {
        (Tables, World, Model) = (earlier.Tables, earlier.Tables.World.At(fromWeek), earlier.Model);
        (Earlier, FromWeek) = (earlier, fromWeek);
        _later = new Lazy<Atlas?>(FindLater);
        (_places, _contactWeights) = (earlier._places, earlier._contactWeights);
        (_awarenessKept, _fatigueKept) = (earlier._awarenessKept, earlier._fatigueKept);
        (_sizesOfFirms, _sizesCarriedOver) = (earlier._sizesOfFirms, earlier._sizesCarriedOver);
        (ContactMissed, ReviewProbability) = (earlier.ContactMissed, earlier.ReviewProbability);
        _mandates = AllMandates();
        (_tieStrengths, _ties) = _mandates.AsSpan().SequenceEqual(earlier._mandates) ? (earlier._tieStrengths, earlier._ties) : AllTies();
        _pools = [.. Enumerable.Range(0, World.Cities.Length).Select(city => RanksAs(earlier, city) ? earlier._pools[city] : NewPools(city))];
        Officers = AllOfficers();
    }

    /// <summary>First week in which it counts; before any week for the first.</summary>
    public int FromWeek { get; }

    /// <summary>The atlas of the weeks before, or null.</summary>
    public Atlas? Earlier { get; }

    /// <summary>The atlas of the weeks from the next plan on, or null.</summary>
    public Atlas? Later => _later.Value;

    /// <summary>What does not depend on parameters.</summary>
    public WorldTables Tables { get; }

    /// <summary>The world.</summary>
    public World World { get; }

    /// <summary>The parameters.</summary>
    public ModelParameters Model { get; }

    /// <summary>e^(−e_ch), unitless (M6).</summary>
    public double ContactMissed { get; }

    /// <summary>Probability of a review in a week, unitless (M8).</summary>
    public double ReviewProbability { get; }

    /// <summary>Officers of each city, officers (M3).</summary>
    public IReadOnlyList<double> Officers { get; }

    /// <summary>The atlas of a replicate: this one, or one for the parameters that are drawn for it from their priors.</summary>
    /// <param name="draws">The replicate's draws.</param>
    public Atlas For(KeyedDraws draws) => World.Priors.IsEmpty
        ? this
        : new Atlas(Tables, World.Priors.Aggregate(World.Model, (model, prior) => prior.Realise(model, draws)));

    /// <summary>The atlas that counts in a week: this one, or a later one.</summary>
    /// <param name="week">A week in which this one or a later one counts.</param>
    public Atlas At(int week)
    {
        var atlas = this;
        while (atlas.Later is { } later && later.FromWeek <= week)
        {
            atlas = later;
        }

        return atlas;
    }

    /// <summary>Whether levers are other ones than in the week before: what was kept of the earlier atlas is to be dropped.</summary>
    /// <param name="week">The week.</param>
    public bool BeginsIn(int week) => FromWeek == week;

    /// <summary>Whom a city would call on, and with what weight (M4).</summary>
    /// <param name="city">Position of the city.</param>
    public CityPools PoolsOf(int city) => _pools[city].Value;

    /// <summary>Part of a city's utility that comes from distance and rail, logit (M8).</summary>
    /// <param name="region">Position of the firm's region.</param>
    /// <param name="city">Position of the city.</param>
    public double Place(int region, int city) => _places[(region * World.Cities.Length) + city];

    /// <summary>Weight of a contact made in a week, unitless (M18).</summary>
    /// <param name="week">Week.</param>
    public double ContactWeight(int week) => _contactWeights[World.Calendar.Index(week)];

    /// <summary>Share of awareness kept without media or peers, by weeks passed in [0, total weeks], unitless (M6).</summary>
    public ReadOnlySpan<double> AwarenessKept => _awarenessKept;

    /// <summary>Share of fatigue kept, by weeks passed in [0, total weeks], unitless (M18).</summary>
    public ReadOnlySpan<double> FatigueKept => _fatigueKept;

    /// <summary>Distribution of the amounts of a firm's projects, 亿元 (M1).</summary>
    /// <param name="firm">Position of the firm.</param>
    public TruncatedLogNormal SizesOfFirm(int firm) => _sizesOfFirms[firm];

    /// <summary>Distribution of the amounts that a city carries over from before the campaign, 亿元 (M1).</summary>
    /// <param name="city">Position of the city.</param>
    public TruncatedLogNormal SizesCarriedOver(int city) => _sizesCarriedOver[city];

    /// <summary>Whether a city has mandated a chamber 授牌.</summary>
    /// <param name="chamber">Position of the chamber.</param>
    /// <param name="city">Position of the city.</param>
    public bool IsMandated(int chamber, int city) => _mandates[(chamber * World.Cities.Length) + city];

    /// <summary>Home tie of a firm to a city, unitless, in [0, 1]: max(home city, 0.6 · home province, strength of a mandated chamber) (M4).</summary>
    /// <param name="firm">Position of the firm.</param>
    /// <param name="city">Position of the city.</param>
    public double Tie(int firm, int city) =>
        _ties.Length > 0 ? _tieStrengths[_ties[(firm * World.Cities.Length) + city]] : ComputeTie(World.Firms[firm], city);

    private Atlas? FindLater()
    {
        var weeks = Tables.World.Plans.Select(plan => plan.FromWeek).Where(week => week > FromWeek).ToArray();
        return weeks.Length == 0 ? null : new Atlas(this, weeks.Min());
    }

    private Lazy<CityPools> NewPools(int city) => new(() => new CityPools(this, city));

    private bool[] AllMandates() =>
        [.. from chamber in World.Chambers from city in Enumerable.Range(0, World.Cities.Length) select Mandates(chamber, city)];

    /// <summary>The ties of all pairs, two bytes each: places in the list of those that occur; nothing where pairs or ties are too many.</summary>
    private (double[] Strengths, ushort[] Ties) AllTies()
    {
        var (firms, cities) = (World.Firms, World.Cities.Length);
        if ((long)firms.Length * cities > LargestTieTable)
        {
            return ([], []);
        }

        var (places, strengths, ties) = (new Dictionary<double, ushort>(), new List<double>(), new ushort[firms.Length * cities]);
        for (var i = 0; i < ties.Length; i++)
        {
            var tie = ComputeTie(firms[i / cities], i % cities);
            if (!places.TryGetValue(tie, out ties[i]))
            {
                if (strengths.Count == ushort.MaxValue)
                {
                    return ([], []);
                }

                places[tie] = ties[i] = (ushort)strengths.Count;
                strengths.Add(tie);
            }
        }

        return ([.. strengths], ties);
    }

    private double[] AllOfficers() => [.. World.Cities.Select(city => CityStep.Officers(city, Model.Costs))];

    /// <summary>Whether a city judges firms as it did: by the same strategy, and with the same chambers.</summary>
    private bool RanksAs(Atlas earlier, int city) => World.Cities[city].Strategy == earlier.World.Cities[city].Strategy
        && Enumerable.Range(0, World.Chambers.Length).All(chamber => IsMandated(chamber, city) == earlier.IsMandated(chamber, city));

    private double ComputeTie(FirmParameters firm, int city)
    {
        if (firm.HomeCity == city)
        {
            return FirmDefaults.HomeCityTie;
        }

        var tie = firm.HomeProvince == Tables.CityProvinces[city] ? FirmDefaults.HomeProvinceTie : 0;
        foreach (var chamber in firm.Chambers)
        {
            tie = IsMandated(chamber, city) ? Math.Max(tie, World.Chambers[chamber].Strength) : tie;
        }

        return tie;
    }

    /// <summary>A city mandates the chambers of its province in their order, as far as its chamber money goes (M3).</summary>
    private bool Mandates(ChamberParameters chamber, int city)
    {
        var parameters = World.Cities[city];
        var rank = World.Chambers.Where(other => other.Province == parameters.Province).ToList().IndexOf(chamber);
        return rank >= 0 && rank < Affordable(parameters);
    }

    private double Affordable(CityParameters city)
    {
        var budget = city.PromotionWanPerYear * city.Strategy.Share(Channel.Chamber);
        return Math.Floor(Math.Max(0, budget - Model.Costs.FixedWanPerYear) / Model.Costs.ChamberWanPerYear);
    }

    private double PlaceUtility(int region, int city) =>
        (Model.Choice.Distance * Tables.LogDistance(region, city))
        + (Tables.HasRail(region, city) ? Model.Choice.HighSpeedRail : 0);

    private double[] Decay(double perWeek) =>
        [.. Enumerable.Range(0, World.Calendar.TotalWeeks + 1).Select(weeks => Math.Exp(-perWeek * weeks))];

    private TruncatedLogNormal Sizes(double logMedian) => new(
        logMedian, Model.Opportunity.AmountLogSd, Model.Opportunity.AmountMinYi, Model.Opportunity.AmountMaxYi);
}

/// <summary>A city's standing judgement of all firms: e^score without what changes from week to week (M4), for each kind of list.</summary>
/// <remarks>Immutable and thread-safe; lists for events are made when first asked for.</remarks>
public sealed class CityPools
{
    /// <summary>Scores beyond it, on either side, are as good as never and always; weights stay finite.</summary>
    private const double LargestScore = 80;

    private readonly Lazy<FirmPool> _largest;
    private readonly Lazy<FirmPool>[] _byEvent;

    internal CityPools(Atlas atlas, int city)
    {
        var (tables, model, strategy) = (atlas.Tables, atlas.Model.Targeting, atlas.World.Cities[city].Strategy);
        All = tables.All.Weighted(Weight);
        _largest = new Lazy<FirmPool>(() => tables.Largest.Weighted(Weight));
        _byEvent = [.. Enumerable.Range(0, atlas.World.Events.Length).Select(e => new Lazy<FirmPool>(
            () => ReferenceEquals(tables.WelcomedBy(e), tables.All) ? All : tables.WelcomedBy(e).Weighted(Weight)))];

        float Weight(int firm)
        {
            var score = CityStep.FixedScore(
                tables.Fit(city, tables.FirmSectors[firm]), atlas.Tie(firm, city), tables.LogCapitals[firm],
                tables.LogDistance(tables.FirmRegions[firm], city), strategy, model);
            return (float)Math.Exp(Math.Clamp(score, -LargestScore, LargestScore));
        }
    }

    /// <summary>All firms.</summary>
    public FirmPool All { get; }

    /// <summary>The tenth of the firms with the most capital.</summary>
    public FirmPool Largest => _largest.Value;

    /// <summary>The firms that an event welcomes.</summary>
    /// <param name="eventIndex">Position of the event.</param>
    public FirmPool WelcomedBy(int eventIndex) => _byEvent[eventIndex].Value;
}
