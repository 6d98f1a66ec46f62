namespace Simulator.Core.Deals;

/// <summary>What holds for every deal at any time: its stages follow each other, and money stays within bounds.</summary>
/// <remarks>docs/model/invariants.md. Pure and thread-safe.</remarks>
public static class DealInvariants
{
    private static readonly Stage[] Stages =
    [
        Stage.Engaged, Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction,
    ];

    /// <summary>The first that is broken, with the offending values; null when all hold.</summary>
    /// <param name="deal">The deal, at the end of a step.</param>
    public static (string Quantity, string Value)? FindBroken(in Deal deal)
    {
        var realised = deal.Amount.Times(deal.Realised);
        return OutOfOrder(deal.Times) is { } stages ? ("stages in order, none left out", stages)
            : deal.Funds > realised ? ("funds ≤ ρ·A", FormattableString.Invariant($"{deal.Funds.Wan} of {realised.Wan} 万元"))
            : realised > deal.Amount ? ("ρ·A ≤ A", FormattableString.Invariant($"{realised.Wan} of {deal.Amount.Wan} 万元"))
            : deal.IsSigned && deal.Amount > deal.Headline
                ? ("A ≤ H", FormattableString.Invariant($"{deal.Amount.Wan} of {deal.Headline.Wan} 万元"))
            : null;
    }

    /// <summary>The first stage that comes before the one it follows, or without it; a deal from before the campaign begins with its signing.</summary>
    private static string? OutOfOrder(in DealTimes times)
    {
        var begins = double.IsNaN(times.EngagedWeeks) ? Stage.Signed : Stage.Engaged;
        var (before, latest) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var stage in Stages)
        {
            var weeks = times.At(stage);
            if (stage >= begins)
            {
                if (weeks < before || (double.IsNaN(before) && !double.IsNaN(weeks)))
                {
                    return FormattableString.Invariant($"{stage} at {weeks}, the stage before at {before}");
                }

                (before, latest) = (weeks, double.IsNaN(weeks) ? latest : weeks);
            }
            else if (!double.IsNaN(weeks))
            {
                return FormattableString.Invariant($"{stage} at {weeks}, never engaged");
            }
        }

        return times.EndedWeeks < latest ? FormattableString.Invariant($"ended at {times.EndedWeeks}, a stage reached at {latest}") : null;
    }
}
