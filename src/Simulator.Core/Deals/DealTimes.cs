namespace Simulator.Core.Deals;

/// <summary>When a deal reached each stage, weeks since the start of the campaign; NaN where it did not.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="EngagedWeeks">洽谈, weeks.</param>
/// <param name="VisitedWeeks">考察, weeks.</param>
/// <param name="IntentWeeks">意向, weeks.</param>
/// <param name="ReadyWeeks">待签, weeks.</param>
/// <param name="SignedWeeks">签约, weeks.</param>
/// <param name="RegisteredWeeks">注册, or the same clock of an existing company, weeks.</param>
/// <param name="StartedWeeks">开工, weeks.</param>
/// <param name="ProductionWeeks">投产, weeks.</param>
/// <param name="EndedWeeks">失效 or 撤回, weeks.</param>
public readonly record struct DealTimes(
    double EngagedWeeks, double VisitedWeeks, double IntentWeeks, double ReadyWeeks, double SignedWeeks,
    double RegisteredWeeks, double StartedWeeks, double ProductionWeeks, double EndedWeeks)
{
    /// <summary>No stage reached.</summary>
    public static DealTimes None { get; } = new(
        double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>When a stage was reached, weeks, or NaN.</summary>
    /// <param name="stage">Any stage from <see cref="Stage.Engaged"/> on.</param>
    public double At(Stage stage) => stage switch
    {
        Stage.Engaged => EngagedWeeks,
        Stage.Visited => VisitedWeeks,
        Stage.Intent => IntentWeeks,
        Stage.Ready => ReadyWeeks,
        Stage.Signed => SignedWeeks,
        Stage.Registered or Stage.Funded => RegisteredWeeks,
        Stage.Started => StartedWeeks,
        Stage.InProduction => ProductionWeeks,
        Stage.Lapsed or Stage.Withdrawn => EndedWeeks,
        _ => double.NaN,
    };

    /// <summary>The same times with one more stage.</summary>
    /// <param name="stage">The stage reached.</param>
    /// <param name="timeWeeks">When, weeks.</param>
    public DealTimes With(Stage stage, double timeWeeks) => stage switch
    {
        Stage.Engaged => this with { EngagedWeeks = timeWeeks },
        Stage.Visited => this with { VisitedWeeks = timeWeeks },
        Stage.Intent => this with { IntentWeeks = timeWeeks },
        Stage.Ready => this with { ReadyWeeks = timeWeeks },
        Stage.Signed => this with { SignedWeeks = timeWeeks },
        Stage.Registered or Stage.Funded => this with { RegisteredWeeks = timeWeeks },
        Stage.Started => this with { StartedWeeks = timeWeeks },
        Stage.InProduction => this with { ProductionWeeks = timeWeeks },
        Stage.Lapsed or Stage.Withdrawn => this with { EndedWeeks = timeWeeks },
        _ => this,
    };
}
