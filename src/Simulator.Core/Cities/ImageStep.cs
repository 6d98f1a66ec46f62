using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <summary>What a city shows to the public, and how word of it spreads (M6, M8, M19, M20, M21).</summary>
/// <remarks>docs/model/awareness.md. Pure and thread-safe.</remarks>
public static class ImageStep
{
    private const double WanPerAdvocacyUnit = 100;

    /// <summary>The state after a week of media, events and advocacy (M19, M20).</summary>
    /// <param name="state">Before.</param>
    /// <param name="city">The city.</param>
    /// <param name="articles">Media items of the week.</param>
    /// <param name="eventRanks">Σ of the ranks of the events it took part in this week.</param>
    /// <param name="promotes">Whether promotion has begun.</param>
    /// <param name="parameters">Parameters of M19 and M20.</param>
    public static CityState Advance(
        in CityState state, CityParameters city, double articles, double eventRanks, bool promotes, AwarenessParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(parameters);
        var media = articles / parameters.ArticlesPerUnit;
        var advocacyWan = promotes ? city.PromotionWanPerYear * city.Strategy.Share(Channel.Advocacy) / Calendar.WeeksPerYear : 0;
        return state with
        {
            Media = (parameters.ImageCarryOver * state.Media) + media,
            Image = (parameters.ImageCarryOver * state.Image) + media + (parameters.ImagePerEventRank * eventRanks),
            Advocacy = Math.Min(parameters.AdvocacyCap, state.Advocacy + (parameters.AdvocacyGain * advocacyWan / WanPerAdvocacyUnit)),
        };
    }

    /// <summary>What the city is worth to every firm of a sector alike, logit (M8).</summary>
    /// <param name="state">The city's state.</param>
    /// <param name="city">The city.</param>
    /// <param name="fit">Fit of the sector, unitless, in [0, 1].</param>
    /// <param name="started">N: projects started in the sector, projects (M21).</param>
    /// <param name="parameters">Parameters of M8.</param>
    public static double Appeal(in CityState state, CityParameters city, double fit, int started, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(parameters);
        var use = city.LandMu > 0 ? 1 - (state.LandFreeMu / city.LandMu) : 1;
        var saturation = Math.Clamp((use - CityDefaults.SaturationFrom) / (1 - CityDefaults.SaturationFrom), 0, 1);
        return city.Attractiveness + state.Advocacy
            + (parameters.Fit * fit)
            + (parameters.Image * Math.Log(1 + state.Image))
            + (parameters.Agglomeration * Math.Log(1 + (started / CityDefaults.AgglomerationScale)))
            + (parameters.Service * (city.ServiceQuality - CityDefaults.ServiceQuality))
            - (parameters.Saturation * saturation);
    }

    /// <summary>What media and peers do to the awareness of a sector's firms in a week (M6).</summary>
    /// <param name="state">The city's state.</param>
    /// <param name="peers">Mean awareness in the sector, unitless, in [0, 1].</param>
    /// <param name="parameters">Parameters of M6.</param>
    public static AwarenessMap Spread(in CityState state, double peers, AwarenessParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var hazard = ((parameters.ExternalPerYear * state.Media) + (parameters.WordOfMouthPerYear * peers)) / Calendar.WeeksPerYear;
        return AwarenessMap.Week(hazard, parameters.DecayPerWeek);
    }
}
