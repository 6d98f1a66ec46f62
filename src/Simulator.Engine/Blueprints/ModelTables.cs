using Simulator.Core.Cities;
using Simulator.Core.Firms;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Worlds;

namespace Simulator.Engine.Blueprints;

/// <summary>What follows from the world and one set of parameters: scores of firms, places, sizes and decay.</summary>
/// <remarks>Shared by all replicates with the same parameters. Thread-safe; lists of calls are made when first asked for.</remarks>
public sealed class ModelTables
{
    private readonly World _world;
    private readonly Lazy<CallSheet>[] _sheets;
    private readonly double[] _places;
    private readonly double[] _awarenessKept;
    private readonly double[] _fatigueKept;
    private readonly double[] _contactWeights;
    private readonly Dictionary<double, TruncatedLogNormal> _sizes;

    internal ModelTables(World world, FirmRoll firms, ModelParameters model)
    {
        _world = world;
        Geography = new Geography(world, model.Costs);
        Model = model;
        _sheets = [.. Enumerable.Range(0, world.Cities.Length).Select(city => new Lazy<CallSheet>(() => new CallSheet(world, firms, Geography, model, city)))];
        _places = [.. from region in Enumerable.Range(0, world.Regions.Length) from city in Enumerable.Range(0, world.Cities.Length) select PlaceUtility(region, city)];
        _awarenessKept = Decay(model.Awareness.DecayPerWeek);
        _fatigueKept = Decay(model.Awareness.FatigueDecayPerWeek);
        _contactWeights = [.. Enumerable.Range(world.Calendar.FirstWeek, world.Calendar.TotalWeeks + 1).Select(week => RelationStep.ContactWeight(week, model.Awareness))];
        _sizes = world.Firms.Select(firm => firm.AmountLogMedian).Concat(world.Cities.Select(city => city.CarryOverLogMedian))
            .Distinct().ToDictionary(median => median, Sizes);
        ContactMissed = Math.Exp(-model.Awareness.PerContact);
        ReviewProbability = ChoiceStep.ReviewProbability(model.Choice);
        Officers = [.. world.Cities.Select(city => BudgetStep.Officers(city, model.Costs))];
    }

    /// <summary>The parameters.</summary>
    public ModelParameters Model { get; }

    /// <summary>Distances, fit, ties and mandates.</summary>
    public Geography Geography { get; }

    /// <summary>e^(−e_ch), unitless (M6).</summary>
    public double ContactMissed { get; }

    /// <summary>Probability of a review in a week, unitless (M8).</summary>
    public double ReviewProbability { get; }

    /// <summary>Officers of each city, officers (M3).</summary>
    public IReadOnlyList<double> Officers { get; }

    /// <summary>Whom a city would call on, and with what weight.</summary>
    /// <param name="city">Position of the city.</param>
    public CallSheet SheetOf(int city) => _sheets[city].Value;

    /// <summary>Part of a city's utility that comes from distance and rail, logit (M8).</summary>
    /// <param name="region">Position of the firm's region.</param>
    /// <param name="city">Position of the city.</param>
    public double Place(int region, int city) => _places[(region * _world.Cities.Length) + city];

    /// <summary>Weight of a contact made in a week, unitless (M18).</summary>
    /// <param name="week">Week.</param>
    public double ContactWeight(int week) => _contactWeights[_world.Calendar.Index(week)];

    /// <summary>Share of awareness kept over some weeks without media or peers, unitless (M6).</summary>
    /// <param name="weeks">Weeks, in [0, total weeks].</param>
    public double AwarenessKept(int weeks) => _awarenessKept[weeks];

    /// <summary>Share of fatigue kept over some weeks, unitless (M18).</summary>
    /// <param name="weeks">Weeks, in [0, total weeks].</param>
    public double FatigueKept(int weeks) => _fatigueKept[weeks];

    /// <summary>Distribution of the amounts of projects with a median, 亿元 (M1).</summary>
    /// <param name="logMedian">μ, ln 亿元.</param>
    public TruncatedLogNormal SizesOf(double logMedian) => _sizes[logMedian];

    private double PlaceUtility(int region, int city) =>
        (Model.Choice.Distance * Geography.LogDistance(region, city))
        + (Geography.HasRail(region, city) ? Model.Choice.HighSpeedRail : 0);

    private double[] Decay(double perWeek) =>
        [.. Enumerable.Range(0, _world.Calendar.TotalWeeks + 1).Select(weeks => Math.Exp(-perWeek * weeks))];

    private TruncatedLogNormal Sizes(double logMedian) => new(
        logMedian, Model.Opportunity.AmountLogSd, Model.Opportunity.AmountMinYi, Model.Opportunity.AmountMaxYi);
}
