using Simulator.Core.Draws;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;

namespace Simulator.Core.Deals;

/// <summary>What happens when a deal enters a stage: its time is noted and the next clock is wound up (M12, M15).</summary>
internal static class DealEntry
{
    public static Deal Enter(in Deal deal, Stage stage, double timeWeeks, ModelParameters model, KeyedDraws draws)
    {
        var (mean, shape) = Clock(deal, stage, model);
        var purpose = stage == Stage.Started ? Purpose.Build : Purpose.Clock;
        var threshold = mean > 0 ? UnitGamma.Quantile(Draw(deal, purpose, (int)stage, draws), shape) : 0;
        return deal with
        {
            Stage = stage,
            Times = deal.Times.With(stage, timeWeeks),
            MeanWeeks = mean,
            Forward = threshold,
            Threshold = threshold,
        };
    }

    public static Deal End(in Deal deal, double timeWeeks) =>
        deal with { Stage = Stage.Lapsed, Times = deal.Times.With(Stage.Lapsed, timeWeeks) };

    public static double Draw(in Deal deal, Purpose purpose, int index, KeyedDraws draws) =>
        draws.Uniform(purpose, deal.FirmHash, deal.CityHash, KeyedDraws.Tick(deal.Key.Birth), index);

    /// <summary>Mean, weeks, and shape of the clock that runs in a stage; mean 0 where none does.</summary>
    private static (double MeanWeeks, int Shape) Clock(in Deal deal, Stage stage, ModelParameters model) => stage switch
    {
        Stage.Engaged => (model.Clocks.VisitWeeks, model.Clocks.NegotiationShape),
        Stage.Visited => (model.Clocks.IntentWeeks, model.Clocks.NegotiationShape),
        Stage.Intent => (model.Clocks.ReadyWeeks, model.Clocks.NegotiationShape),
        Stage.Signed => (model.Landing.RegistrationWeeks, model.Landing.RegistrationShape),
        Stage.Registered => (model.Landing.StartWeeks, 1),
        Stage.Started => (BuildWeeks(deal, model.Landing), model.Landing.BuildShape),
        _ => (0, 1),
    };

    /// <summary>D₀·(A/A₀)^ε, weeks (M15).</summary>
    private static double BuildWeeks(in Deal deal, LandingParameters landing) =>
        landing.BuildWeeks * Math.Pow(deal.Amount.Yi / landing.BuildReferenceYi, landing.BuildElasticity);
}
