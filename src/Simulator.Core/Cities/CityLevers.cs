using Simulator.Core.Strategies;

namespace Simulator.Core.Cities;

/// <summary>Levers of a city that a plan sets; null leaves a lever as it is.</summary>
/// <remarks>docs/model/plans.md. Immutable and thread-safe.</remarks>
public sealed record CityLevers
{
    /// <summary>How it spends its budget.</summary>
    public Strategy? Strategy { get; init; }

    /// <summary>B: promotion budget, 万元 per year.</summary>
    public double? PromotionWanPerYear { get; init; }

    /// <summary>O: officers who follow deals, officers.</summary>
    public double? Officers { get; init; }

    /// <summary>q: quality of service to investors, unitless, in [0, 1].</summary>
    public double? ServiceQuality { get; init; }

    /// <summary>Largest incentive, share of the amount, in [0, 1].</summary>
    public double? IncentiveCap { get; init; }

    /// <summary>τ: fiscal yield of a project, share of the amount.</summary>
    public double? FiscalYield { get; init; }

    /// <summary>x̂: incentive named in pitches, share of the amount.</summary>
    public double? PostedIncentive { get; init; }

    /// <summary>w: weight of the city when its province shares out targets, unitless.</summary>
    public double? TargetWeight { get; init; }

    /// <summary>The city with the levers set.</summary>
    /// <param name="city">Before.</param>
    public CityParameters ApplyTo(CityParameters city)
    {
        ArgumentNullException.ThrowIfNull(city);
        return city with
        {
            Strategy = Strategy ?? city.Strategy,
            PromotionWanPerYear = PromotionWanPerYear ?? city.PromotionWanPerYear,
            Officers = Officers ?? city.Officers,
            ServiceQuality = ServiceQuality ?? city.ServiceQuality,
            IncentiveCap = IncentiveCap ?? city.IncentiveCap,
            FiscalYield = FiscalYield ?? city.FiscalYield,
            PostedIncentive = PostedIncentive ?? city.PostedIncentive,
            TargetWeight = TargetWeight ?? city.TargetWeight,
        };
    }
}
