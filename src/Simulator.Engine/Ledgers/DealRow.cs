using Simulator.Core.Deals;
using Simulator.Core.Strategies;

namespace Simulator.Engine.Ledgers;

/// <summary>What became of a deal: one row of a replicate's ledger.</summary>
/// <remarks>Money in 万元, times in weeks since the start of the campaign, NaN where a stage was not reached. Immutable and thread-safe.</remarks>
/// <param name="Firm">Position of the firm, or -1 for a deal from before the campaign.</param>
/// <param name="City">Position of the city.</param>
/// <param name="Birth">Week in which the opportunity was born; for a deal from before the campaign, its number.</param>
/// <param name="AmountWan">Amount, 万元.</param>
/// <param name="HeadlineWan">Amount as announced, 万元.</param>
/// <param name="FundsWan">Money in place at the end of the run, 万元.</param>
/// <param name="Incentive">Incentive agreed on, share of the amount.</param>
/// <param name="Event">Position of the event at which it was signed, or -1.</param>
/// <param name="Channel">How the firm first met the city.</param>
/// <param name="Existing">Whether the investor was registered locally before.</param>
/// <param name="Stage">Stage at the end of the run.</param>
/// <param name="Times">When each stage was reached.</param>
public readonly record struct DealRow(
    int Firm, int City, int Birth, long AmountWan, long HeadlineWan, long FundsWan, double Incentive, int Event,
    Channel Channel, bool Existing, Stage Stage, DealTimes Times)
{
    /// <summary>The row of a deal.</summary>
    /// <param name="deal">The deal at the end of the run.</param>
    public static DealRow Of(in Deal deal) => new(
        deal.Key.Firm, deal.Key.City, deal.Key.Birth, deal.Amount.Wan, deal.Headline.Wan, deal.Funds.Wan, deal.Incentive,
        deal.Event, deal.Channel, deal.Existing, deal.Stage, deal.Times);

    /// <summary>Identity.</summary>
    public DealKey Key => new(Firm, City, Birth);

    /// <summary>Whether it was signed during the campaign.</summary>
    public bool InCohort => Times.SignedWeeks >= 0;

    /// <summary>Whether reaching a stage counts for this deal: an existing company does not register anew.</summary>
    /// <param name="stage">The stage.</param>
    public bool Counts(Stage stage) => stage != Stage.Registered || !Existing;
}
