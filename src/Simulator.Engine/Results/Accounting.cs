using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Results;

/// <summary>Which deals a figure counts, and when (docs/model/accounting.md).</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Accounting
{
    /// <summary>Whether a deal's reaching a stage is booked on a basis during the campaign.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="basis">Flow or cohort.</param>
    public static bool Books(in DealRow deal, Stage stage, Basis basis)
    {
        var time = deal.Times.At(stage);
        return time >= 0 && deal.Counts(stage) && Ends(deal, stage) && (basis != Basis.Cohort || deal.InCohort);
    }

    /// <summary>Whether a deal stands at a stage at the end of a week: it has reached it, and nothing later.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="week">The week.</param>
    public static bool StandsAt(in DealRow deal, Stage stage, int week)
    {
        var (from, to) = Standing(deal, stage);
        return from < week + 1 && !(to < week + 1);
    }

    /// <summary>From when until when a deal stands at a stage, weeks; NaN where it never comes or never leaves.</summary>
    /// <remarks>A company that exists already stands at signed until it starts. First funds come with registration and are no stage to stand at.</remarks>
    /// <param name="deal">The deal.</param>
    /// <param name="stage">Any stage.</param>
    public static (double FromWeeks, double ToWeeks) Standing(in DealRow deal, Stage stage)
    {
        var from = Ends(deal, stage) && deal.Counts(stage) ? deal.Times.At(stage) : double.NaN;
        for (var next = stage + 1; next <= Stage.Withdrawn; next++)
        {
            var until = deal.Times.At(next);
            if (!double.IsNaN(until) && deal.Counts(next) && next != Stage.Funded)
            {
                return (from, until);
            }
        }

        return (from, double.NaN);
    }

    /// <summary>Lapse and withdrawal share a time: only the one that happened counts.</summary>
    private static bool Ends(in DealRow deal, Stage stage) => stage < Stage.Lapsed || deal.Stage == stage;
}
