using System.Collections.Immutable;
using Simulator.Core.Cities;
using Simulator.Core.Provinces;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Strategies;

namespace Simulator.Scenarios.Plans;

/// <summary>Makes plans in the order of the file.</summary>
internal static class PlanBuilder
{
    /// <summary>The plans.</summary>
    public static ImmutableArray<Plan> Build(Section root, IdIndex index, Calendar calendar)
    {
        var (targets, strategies) = (new PlanTargets(root), new StrategyBuilder(root));
        return [.. root.Get(PlanKeys.Plans).Values.Select(plan => Build(plan, plan.Get(PlanKeys.Set), targets))];

        Plan Build(Section plan, Section levers, PlanTargets places) => new()
        {
            FromWeek = plan.Get(PlanKeys.From).WeekIn(calendar),
            Cities = LeverKeys.OfCities.Any(levers.Has) ? Positions(IdKind.City, places.Cities(plan)) : [],
            CityLevers = OfCities(levers, strategies),
            Provinces = LeverKeys.OfProvinces.Any(levers.Has) ? Positions(IdKind.Province, places.Provinces(plan)) : [],
            ProvinceLevers = OfProvinces(levers),
        };

        ImmutableArray<int> Positions(IdKind kind, IEnumerable<string> ids) => [.. ids.Select(id => index.Of(kind, id)).Order()];
    }

    private static CityLevers OfCities(Section levers, StrategyBuilder strategies) => new()
    {
        Strategy = levers.Find(LeverKeys.Strategy) is { } id ? strategies.Named(id) : null,
        PromotionWanPerYear = levers.Find(LeverKeys.Promotion),
        Officers = levers.Find(LeverKeys.Officers),
        ServiceQuality = levers.Find(LeverKeys.Service),
        IncentiveCap = levers.Find(LeverKeys.IncentiveCap),
        FiscalYield = levers.Find(LeverKeys.FiscalYield),
        PostedIncentive = levers.Find(LeverKeys.PostedIncentive),
        TargetWeight = levers.Find(LeverKeys.TargetWeight),
    };

    private static ProvinceLevers OfProvinces(Section levers) => new()
    {
        SignedTarget = levers.Find(LeverKeys.SignedTarget) is { } wan ? Money.FromWan(wan) : null,
        LeaderDaysPerYear = levers.Find(LeverKeys.LeaderDays),
    };
}
