using Simulator.Core.Cities;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;

namespace Simulator.Core.Provinces;

/// <summary>How a province shares out targets and leader time among its cities (M2).</summary>
/// <remarks>docs/model/negotiation.md. Pure and thread-safe.</remarks>
public static class ProvinceStep
{
    /// <summary>The year's mandate of one city: T_c = (1 + amp)·T_p·w_c/Σw, and leader time by a Tullock contest on promotion budgets.</summary>
    /// <param name="province">The province.</param>
    /// <param name="position">Position of the city.</param>
    /// <param name="city">The city.</param>
    /// <param name="siblings">All cities of the province, the city included.</param>
    /// <param name="yearShare">Part of a year until the next mandate, unitless, in (0, 1].</param>
    /// <param name="parameters">Parameters of M2.</param>
    public static Mandate Instruct(
        ProvinceParameters province, int position, CityParameters city, IReadOnlyList<CityParameters> siblings, double yearShare,
        NegotiationParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(siblings);
        ArgumentNullException.ThrowIfNull(parameters);
        var (weights, efforts) = (0.0, 0.0);
        foreach (var sibling in siblings)
        {
            weights += sibling.TargetWeight;
            efforts += Effort(sibling, parameters);
        }

        var share = weights > 0 ? city.TargetWeight / weights : 0;
        var slots = efforts > 0 ? Effort(city, parameters) / efforts : 0;
        return new Mandate(
            position, province.SignedTarget.Times((1 + parameters.TargetAmplification) * share), province.LeaderDaysPerYear * slots * yearShare);
    }

    private static double Effort(CityParameters city, NegotiationParameters parameters) =>
        city.PromotionWanPerYear > 0 ? Math.Pow(city.PromotionWanPerYear, parameters.TullockExponent) : 0;
}
