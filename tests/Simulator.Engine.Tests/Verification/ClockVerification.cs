using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Events;
using Simulator.Core.Parameters;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>Clocks of deals (M12, M15, M16).</summary>
[Collection(VerificationCollection.Name)]
public sealed class ClockVerification(VerificationLog log)
{
    private const int Size = 100_000;
    private static readonly KeyedDraws Draws = new(101, 0);

    /// <summary>Nothing lapses, nothing waits for a ceremony, negotiation takes no time.</summary>
    private static readonly ModelParameters Bare = ModelParameters.Default with
    {
        Clocks = new ClockParameters { VisitWeeks = 0, IntentWeeks = 0, ReadyWeeks = 0, LapsePerWeek = 0 },
        Signing = new SigningParameters { HoldProbability = 0, InflationSd = 0 },
        Landing = new LandingParameters { LapsePerWeek = 0 },
    };

    [Fact]
    public void V01_WeeklySigningProbability_GivesTheGeometricCurve()
    {
        var model = Bare with { Clocks = Bare.Clocks with { VisitWeeks = -1 / Math.Log(0.92) } };

        var times = Times(model, 60, Stage.Signed);

        double[] weeks = [4, 12, 26, 52];
        var expected = Answers.Published([0.2836, 0.6323, 0.8856, 0.9869], [.. weeks.Select(Answers.SignedBy)]);
        log.Shares("V01", "signed by 4, 12, 26, 52 wk; 0.08 a week", expected, Curve(times, weeks), Size);
    }

    [Fact]
    public void V02_GammaLanding_GivesTheErlangCurve()
    {
        var model = Bare with { Landing = Bare.Landing with { RegistrationWeeks = 30, RegistrationShape = 4 } };

        var times = Times(model, 120, Stage.Registered);

        double[] weeks = [12, 26, 52, 104];
        var expected = Answers.Published([0.0788, 0.4562, 0.9147, 0.9995], [.. weeks.Select(Answers.RegisteredBy)]);
        log.Shares("V02", "registered by 12, 26, 52, 104 wk; gamma(4), mean 30", expected, Curve(times, weeks), Size);
    }

    [Fact]
    public void V03_LapseAgainstNegotiation_GivesTheRaceOfClocks()
    {
        var gamma = Bare with { Clocks = Bare.Clocks with { VisitWeeks = 10, NegotiationShape = 2, LapsePerWeek = 0.05 } };
        var stages = Bare with { Clocks = Bare.Clocks with { VisitWeeks = 1, IntentWeeks = 2, ReadyWeeks = 3, LapsePerWeek = 0.045 } };

        double[] found = [Share(Times(gamma, 2000, Stage.Signed), 2000), Share(Times(stages, 2000, Stage.Signed), 2000)];

        var expected = Answers.Published([0.64, 0.7735], Answers.SignedInOneStage, Answers.SignedInThreeStages);
        log.Shares("V03", "signed at all: gamma(2) mean 10 with lapse 0.05; means 1, 2, 3 with lapse 0.045", expected, found, Size);
    }

    [Fact]
    public void V14_EvenSpending_IsLinearInTime()
    {
        var landing = Bare.Landing with { RealisedMean = 1, RealisedSd = 0, FirstFundsShare = 0, BuildWeeks = 40, BuildElasticity = 0 };
        var model = Bare with { Landing = landing };
        var engaged = SampleDeals.Engaged(0, model, Draws);
        var started = engaged with { Stage = Stage.Started, Realised = 1, MeanWeeks = 40, Threshold = 1, Forward = 1 };

        double[] found = [.. new[] { 10.0, 20, 30, 40.000001 }.Select(
            weeks => started.Advance(0, weeks, model, Draws).Funds.Yi / started.Amount.Yi)];

        log.Exact("V14", "share of the money in place after 10, 20, 30, 40 wk of 40", [0.25, 0.5, 0.75, 1], found, 1e-4);
    }

    [Fact]
    public void V17_StepsOfAWeekOrADay_GiveTheSameTimes()
    {
        const int Deals = 3000;
        var largest = 0.0;
        var different = 0;
        for (var i = 0; i < Deals; i++)
        {
            var deal = SampleDeals.Engaged(i, ModelParameters.Default, Draws, amountYi: 1 + (i % 20), leader: i % 3 / 4.0);
            var (weekly, daily) = (Run(deal, 1), Run(deal, 7));
            different += weekly.Stage == daily.Stage && weekly.Existing == daily.Existing ? 0 : 1;
            largest = Math.Max(largest, LargestGap(weekly.Times, daily.Times));
        }

        log.Exact("V17", "deals of 3000 that end otherwise, largest difference of a time in wk", [0, 0], [different, largest], 1e-9);
    }

    [Fact]
    public void V24_EightWeeksAtHalfSpeed_CostTheirExposure()
    {
        const double Mean = 30;
        var model = Bare with { Landing = Bare.Landing with { StartWeeks = Mean } };
        var registered = SampleDeals.Engaged(
            0, model, Draws) with
        { Stage = Stage.Registered, MeanWeeks = Mean, Threshold = 50, Forward = 50, Lapse = 1 };

        var exposure = (registered.Forward - Shocked(registered, model).Forward) * Mean;

        log.Exact("V24", "exposure in wk of 30 with 8 at 0.54, ratio to 30", [26.32, 0.8773], [exposure, exposure / 30], 1e-4);
    }

    /// <summary>Deals that are registered at once and then wait for their start, through the same eight slow weeks.</summary>
    [Fact]
    public void V24_ExponentialStartClock_KeepsTheShareOfItsExposure()
    {
        var model = Bare with { Landing = Bare.Landing with { RegistrationWeeks = 0, StartWeeks = 30 } };

        var started = Enumerable.Range(0, Size).Count(i => Shocked(SampleDeals.Engaged(i, model, Draws), model).Times.StartedWeeks <= 30);

        log.Shares("V24", "started by then, exponential clock of mean 30", [1 - Math.Exp(-26.32 / 30)], [started / (double)Size], Size);
    }

    /// <summary>A deal after 30 weeks, of which the eight from week 10 ran at 0.54.</summary>
    private static Deal Shocked(Deal deal, ModelParameters model)
    {
        for (var week = 0; week < 30; week++)
        {
            var pace = DealPace.Reference with { Speed = week is >= 10 and < 18 ? 0.54 : 1 };
            deal = deal.Advance(week, week + 1, model, Draws, pace);
        }

        return deal;
    }

    private static double[] Curve(double[] times, double[] weeks) => [.. weeks.Select(week => Share(times, week))];

    private static double Share(double[] times, double week) => times.Count(time => time <= week) / (double)Size;

    private static double[] Times(ModelParameters model, double untilWeeks, Stage stage) =>
        [.. Enumerable.Range(0, Size)
            .Select(i => SampleDeals.Engaged(i, model, Draws).Advance(0, untilWeeks, model, Draws).Times.At(stage))];

    private static Deal Run(Deal deal, int stepsPerWeek)
    {
        var fair = new Ceremonies([Worlds.Event("fair", 15, 1)]);
        for (var step = 0; step < 200 * stepsPerWeek; step++)
        {
            var pace = new DealPace(1 + (step / stepsPerWeek % 5 * 0.2), 1.1, step / stepsPerWeek % 9 == 0 ? 0 : 1, 1);
            deal = deal.Advance(
                step / (double)stepsPerWeek, (step + 1) / (double)stepsPerWeek, ModelParameters.Default, Draws, pace, fair);
        }

        return deal;
    }

    private static double LargestGap(DealTimes left, DealTimes right) => Enum.GetValues<Stage>()
        .Select(stage => (Left: left.At(stage), Right: right.At(stage)))
        .Max(pair => double.IsNaN(pair.Left) && double.IsNaN(pair.Right) ? 0
            : double.IsNaN(pair.Left) || double.IsNaN(pair.Right) ? double.PositiveInfinity : Math.Abs(pair.Left - pair.Right));
}
