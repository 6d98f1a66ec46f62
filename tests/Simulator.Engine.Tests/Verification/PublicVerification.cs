using Simulator.Core.Cities;
using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>Awareness, fatigue and image (M6, M18, M19).</summary>
[Collection(VerificationCollection.Name)]
public sealed class PublicVerification(VerificationLog log)
{
    [Fact]
    public void V10_MediaAndPeers_GiveTheBassCurve()
    {
        var parameters = new AwarenessParameters { ExternalPerYear = 0.03, WordOfMouthPerYear = 0.38, DecayPerWeek = 0 };
        var means = CityMeans.Initial(Worlds.City(0)) with { Media = 1 };
        var awareness = new double[1041];
        for (var week = 1; week < awareness.Length; week++)
        {
            awareness[week] = CityStep.Spread(means, awareness[week - 1], parameters).Apply(awareness[week - 1]);
        }

        var peak = Enumerable.Range(1, 1040).MaxBy(week => awareness[week] - awareness[week - 1]);

        // Weekly steps lag behind continuous time by about half a week.
        log.Exact("V10", "aware after 1, 5, 10 yr; p = 0.03, q = 0.38 a year", [0.0358, 0.3312, 0.8128],
            [awareness[52], awareness[260], awareness[520]], 0.002);
        log.Exact("V10", "week of the steepest rise", [322], [peak], 2);
    }

    [Fact]
    public void V13_SteadyContactsAndMedia_ReachTheirLimits()
    {
        const int Weeks = 1000;
        const int PerWeek = 2;
        var parameters = new AwarenessParameters();
        var own = Enumerable.Range(0, Weeks).Sum(week => PerWeek * FirmStep.ContactWeight(week, parameters));
        var fatigue = FirmStep.Fatigue(own, own, FirmStep.ContactWeight(Weeks - 1, parameters), parameters);
        var city = Worlds.City(0);
        var image = Enumerable.Range(0, Weeks).Aggregate(
            CityMeans.Initial(city), (means, _) => CityStep.AdvanceImage(means, city, 10, 0, promotes: true, parameters)).Image;

        log.Exact("V13", "φ∞ after 2 contacts a week", [0.25 * PerWeek / (1 - Math.Exp(-1 / 26.0))], [fatigue], 1e-6);
        log.Exact("V13", "G∞ at 10 articles a week", [0.1 / (1 - 0.926)], [image], 1e-6);
    }
}
