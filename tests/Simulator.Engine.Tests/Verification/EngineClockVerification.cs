using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>Clocks of deals (M12, M15) in whole runs of one city and one firm, which begins a deal nearly every week.</summary>
/// <remarks>Clocks start the week after engagement (docs/model/deviations.md). Only deals with time enough left are counted; when a deal
/// is engaged does not depend on its own clocks.</remarks>
[Collection(VerificationCollection.Name)]
public sealed class EngineClockVerification(VerificationLog log)
{
    private const int Weeks = 400;
    private const int Replicates = 60;

    /// <summary>Nothing lapses; negotiation is one exponential clock with a weekly probability of 0.08.</summary>
    [Fact]
    public void V01V02_OneCityAndOneFirm_GiveTheSameCurves()
    {
        double[] signing = [4, 12, 26, 52];
        double[] landing = [12, 26, 52, 104];

        var oneClock = new ClockParameters { VisitWeeks = -1 / Math.Log(0.92), IntentWeeks = 0, ReadyWeeks = 0, LapsePerWeek = 0 };
        var deals = Deals(oneClock, registrationWeeks: 30);
        var signed = deals.Where(deal => ClocksFrom(deal) < Weeks - signing[^1])
            .Select(deal => deal.Times.SignedWeeks - ClocksFrom(deal)).ToArray();
        var registered = deals.Where(deal => deal.Times.SignedWeeks < Weeks - landing[^1])
            .Select(deal => deal.Times.RegisteredWeeks - deal.Times.SignedWeeks).ToArray();

        log.Shares("V01", "signed by 4, 12, 26, 52 wk; 0.08 a week; 1 city and 1 firm in the engine",
            [.. signing.Select(Answers.SignedBy)], Curve(signed, signing), signed.Length);
        log.Shares("V02", "registered by 12, 26, 52, 104 wk; gamma(4), mean 30; 1 city and 1 firm in the engine",
            [.. landing.Select(Answers.RegisteredBy)], Curve(registered, landing), registered.Length);
    }

    [Fact]
    public void V03_OneCityAndOneFirm_LoseAsManyDeals()
    {
        var gamma = Settled(
            new ClockParameters { VisitWeeks = 10, IntentWeeks = 0, ReadyWeeks = 0, NegotiationShape = 2, LapsePerWeek = 0.05 });
        var stages = Settled(new ClockParameters { VisitWeeks = 1, IntentWeeks = 2, ReadyWeeks = 3, LapsePerWeek = 0.045 });

        log.Shares("V03", "signed at all: gamma(2) mean 10 with lapse 0.05; 1 city and 1 firm in the engine", [Answers.SignedInOneStage],
            [SignedShare(gamma)], gamma.Length);
        log.Shares("V03", "signed at all: means 1, 2, 3 with lapse 0.045; 1 city and 1 firm in the engine", [Answers.SignedInThreeStages],
            [SignedShare(stages)], stages.Length);
    }

    private static double ClocksFrom(DealRow deal) => deal.Times.EngagedWeeks + 1;

    /// <summary>Deals that had 100 weeks to be signed or lost: one in a thousand million needs more.</summary>
    private static DealRow[] Settled(ClockParameters clocks) =>
        [.. Deals(clocks, registrationWeeks: 0).Where(deal => ClocksFrom(deal) < Weeks - 100)];

    private static double SignedShare(DealRow[] deals) => deals.Count(deal => !double.IsNaN(deal.Times.SignedWeeks)) / (double)deals.Length;

    private static double[] Curve(double[] times, double[] weeks) =>
        [.. weeks.Select(week => times.Count(time => time <= week) / (double)times.Length)];

    private static DealRow[] Deals(ClockParameters clocks, double registrationWeeks) =>
        [.. Runs.Ledgers(OneCityAndOneFirm(clocks, registrationWeeks), Replicates).Deals()];

    /// <summary>A firm that has a project as soon as it has none, always listens, never tires and takes the only city; a city whose
    /// means have no end, and whose after-care sets no pace.</summary>
    private static World OneCityAndOneFirm(ClockParameters clocks, double registrationWeeks)
    {
        var world = Worlds.Small(cities: 1, firms: 1, weeks: Weeks, burnInWeeks: 0);
        return world with
        {
            Cities = [world.Cities[0] with { PromotionWanPerYear = 3000, Purse = Money.FromYi(1e7), LandMu = 1e12, Officers = 1e6 }],
            Firms = [world.Firms[0] with { Capital = Money.FromYi(1e8), MaxActiveDeals = int.MaxValue }],
            Model = new ModelParameters
            {
                Opportunity = new OpportunityParameters { RatePerYear = 1000 },
                Attendance = new AttendanceParameters { Base = 30, Fatigue = 0, Load = 0 },
                Choice = new ChoiceParameters { Base = 30, Fatigue = 0, ReviewRatePerWeek = 30, SwitchingThreshold = 100 },
                Clocks = clocks with { SpeedAftercare = 0, LapseAftercare = 0 },
                Signing = new SigningParameters { HoldProbability = 0, InflationSd = 0 },
                Landing = new LandingParameters
                {
                    LapsePerWeek = 0,
                    RegistrationWeeks = registrationWeeks,
                    StartWeeks = 0,
                    BuildWeeks = 0,
                },
            },
        };
    }
}
