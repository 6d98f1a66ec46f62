using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <content>Phase Publish: image, word of mouth, and the bulletin that firms read next week (M6, M8, M19, M20, M21; docs/model/awareness.md).</content>
public static partial class CityStep
{
    private const double WanPerAdvocacyUnit = 100;

    /// <summary>Takes in how much awareness rose, moves the city's image on, publishes a bulletin to each sector, and checks the invariants.</summary>
    /// <param name="city">The city.</param>
    /// <param name="gains">Σ of the gains of awareness of each sector's firms, in units of 2⁻⁴⁰.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where bulletins go.</param>
    public static void Publish(CityState city, ReadOnlySpan<long> gains, in WeekContext now, ICityOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(outbox);
        var awareness = now.Atlas.Model.Awareness;
        var ranks = 0;
        foreach (var e in HostedEvents(city, now))
        {
            ranks += now.Atlas.World.Events[e].LeaderRank;
        }

        city.Means = AdvanceImage(city.Means, ParametersOf(city, now), city.Plan.Articles, ranks, Promotes(now), awareness);
        var (worth, kept) = (Worth.Of(city.Means, ParametersOf(city, now), now.Atlas.Model.Choice), now.Atlas.AwarenessKept[1]);
        var leadersChanged = now.Atlas.Tables.Climate.LeadersChange(city.Position, now.Week);
        for (var sector = 0; sector < city.Peers.Length; sector++)
        {
            var firms = now.Atlas.Tables.OfSector(sector).Firms.Length;
            var peers = city.Peers[sector] + (firms > 0 ? gains[sector] / AwarenessGain.UnitsPerOne / firms : 0);
            var spread = AwarenessMap.Of(Hazard(city.Means, peers, awareness), kept);
            city.Peers[sector] = spread.Apply(peers);
            city.LargestAwareness = Math.Max(city.LargestAwareness, city.Peers[sector]);
            outbox.Send(new Bulletin(city.Position, sector, AppealTo(city, sector, worth, now), spread, leadersChanged));
        }

        Check(city, now);
    }

    /// <summary>The means after a week of media, events and advocacy (M19, M20).</summary>
    /// <param name="means">Before.</param>
    /// <param name="city">The city.</param>
    /// <param name="articles">Media items of the week.</param>
    /// <param name="eventRanks">Σ of the ranks of the events it took part in this week.</param>
    /// <param name="promotes">Whether promotion has begun.</param>
    /// <param name="parameters">Parameters of M19 and M20.</param>
    public static CityMeans AdvanceImage(
        in CityMeans means, CityParameters city, double articles, double eventRanks, bool promotes, AwarenessParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(parameters);
        var media = articles / parameters.ArticlesPerUnit;
        var advocacyWan = promotes ? city.PromotionWanPerYear * city.Strategy.Share(Channel.Advocacy) / Calendar.WeeksPerYear : 0;
        return means with
        {
            Media = (parameters.ImageCarryOver * means.Media) + media,
            Image = (parameters.ImageCarryOver * means.Image) + media + (parameters.ImagePerEventRank * eventRanks),
            Advocacy = Math.Min(parameters.AdvocacyCap, means.Advocacy + (parameters.AdvocacyGain * advocacyWan / WanPerAdvocacyUnit)),
        };
    }

    /// <summary>What the city is worth to every firm of a sector alike, logit (M8).</summary>
    /// <param name="means">The city's means.</param>
    /// <param name="city">The city.</param>
    /// <param name="fit">Fit of the sector, unitless, in [0, 1].</param>
    /// <param name="started">N: projects started in the sector, projects (M21).</param>
    /// <param name="parameters">Parameters of M8.</param>
    public static double Appeal(in CityMeans means, CityParameters city, double fit, int started, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(parameters);
        return Worth.Of(means, city, parameters).To(fit, started, parameters);
    }

    /// <summary>What media and peers do to the awareness of a sector's firms in a week (M6).</summary>
    /// <param name="means">The city's means.</param>
    /// <param name="peers">Mean awareness in the sector, unitless, in [0, 1].</param>
    /// <param name="parameters">Parameters of M6.</param>
    public static AwarenessMap Spread(in CityMeans means, double peers, AwarenessParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return AwarenessMap.Week(Hazard(means, peers, parameters), parameters.DecayPerWeek);
    }

    private static double Hazard(in CityMeans means, double peers, AwarenessParameters parameters) =>
        ((parameters.ExternalPerYear * means.Media) + (parameters.WordOfMouthPerYear * peers)) / Calendar.WeeksPerYear;

    private static double AppealTo(CityState city, int sector, in Worth worth, in WeekContext now) =>
        worth.To(now.Atlas.Tables.Fit(city.Position, sector), city.Started[sector], now.Atlas.Model.Choice);

    /// <summary>The terms of a city's appeal that are the same for all sectors, logit (M8).</summary>
    private readonly record struct Worth(double Standing, double Image, double Service, double Saturation)
    {
        /// <summary>Logarithms for as many projects started as a sector usually has.</summary>
        private static readonly double[] LogAgglomeration = [.. Enumerable.Range(0, 256).Select(Agglomeration)];

        public static Worth Of(in CityMeans means, CityParameters city, ChoiceParameters parameters)
        {
            var use = city.LandMu > 0 ? 1 - (means.LandFreeMu / city.LandMu) : 1;
            var saturation = Math.Clamp((use - CityDefaults.SaturationFrom) / (1 - CityDefaults.SaturationFrom), 0, 1);
            return new Worth(
                city.Attractiveness + means.Advocacy,
                parameters.Image * Math.Log(1 + means.Image),
                parameters.Service * (city.ServiceQuality - CityDefaults.ServiceQuality),
                parameters.Saturation * saturation);
        }

        public double To(double fit, int started, ChoiceParameters parameters) =>
            Standing
            + (parameters.Fit * fit)
            + Image
            + (parameters.Agglomeration * (started < LogAgglomeration.Length ? LogAgglomeration[started] : Agglomeration(started)))
            + Service
            - Saturation;

        private static double Agglomeration(int started) => Math.Log(1 + (started / CityDefaults.AgglomerationScale));
    }
}
