using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Core.Cities;

/// <summary>A city, county or zone that looks for investors: what is fixed during a run.</summary>
/// <remarks>docs/model/entities.md. Immutable and thread-safe.</remarks>
public sealed record CityParameters
{
    /// <summary>Id in the scenario.</summary>
    public required string Id
    {
        get;
        init
        {
            field = value;
            Hash = EntityHash.Of(value);
        }
    }

    /// <summary>Hash of the id, by which the city enters draws.</summary>
    public uint Hash { get; private init; }

    /// <summary>Position of the province it belongs to.</summary>
    public required int Province { get; init; }

    /// <summary>Longitude, degrees east.</summary>
    public required double LongitudeDegrees { get; init; }

    /// <summary>Latitude, degrees north.</summary>
    public required double LatitudeDegrees { get; init; }

    /// <summary>s: strength in each sector, unitless, in [0, 1].</summary>
    public required ImmutableArray<double> SectorProfile { get; init; }

    /// <summary>α: attractiveness apart from all that the model names, logit.</summary>
    public double Attractiveness { get; init; }

    /// <summary>q: quality of service to investors, unitless, in [0, 1].</summary>
    public double ServiceQuality { get; init; } = CityDefaults.ServiceQuality;

    /// <summary>L: land that can be given out during the run, 亩.</summary>
    public double LandMu { get; init; } = CityDefaults.LandMu;

    /// <summary>I: money for incentives during the run.</summary>
    public Money Purse { get; init; } = Money.FromYi(CityDefaults.PurseYi);

    /// <summary>B: promotion budget, 万元 per year.</summary>
    public double PromotionWanPerYear { get; init; }

    /// <summary>O: officers who follow deals, officers.</summary>
    public double Officers { get; init; } = CityDefaults.Officers;

    /// <summary>Largest incentive, share of the amount, in [0, 1].</summary>
    public double IncentiveCap { get; init; } = CityDefaults.IncentiveCap;

    /// <summary>τ: fiscal yield of a project, share of the amount.</summary>
    public double FiscalYield { get; init; } = CityDefaults.FiscalYield;

    /// <summary>x̂: incentive named in pitches, share of the amount.</summary>
    public double PostedIncentive { get; init; } = CityDefaults.FiscalYield;

    /// <summary>w: weight of the city when its province shares out targets, unitless.</summary>
    public double TargetWeight { get; init; } = 1;

    /// <summary>Projects per sector at which its chain has no gap left, projects.</summary>
    public double ChainTarget { get; init; } = CityDefaults.ChainTarget;

    /// <summary>Anchor firms present per sector at the start, firms; empty for none.</summary>
    public ImmutableArray<double> Anchors { get; init; } = [];

    /// <summary>Signings per week in the year before the campaign, whose landing falls into it, per week.</summary>
    public double CarryOverPerWeek { get; init; }

    /// <summary>μ of the amounts carried over, ln 亿元.</summary>
    public double CarryOverLogMedian { get; init; }

    /// <summary>How it spends its budget.</summary>
    public Strategy Strategy { get; init; } = StrategyCatalog.Passive;
}
