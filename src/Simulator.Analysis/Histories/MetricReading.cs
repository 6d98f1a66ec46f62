using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Simulator.Analysis.Histories;

/// <summary>What the name of a metric says.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Outcome">Outcome; meaningless where the scope is unknown.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="Scope">Which projects it counts.</param>
/// <param name="IsVariant">Whether it is the second definition of its outcome: registered beside fulfilled, completed beside in
/// production, investment completed beside funds in place.</param>
public readonly partial record struct MetricReading(Outcome Outcome, FigureForm Form, FigureScope Scope, bool IsVariant)
{
    private static readonly MetricReading Nothing = new(default, default, FigureScope.Unknown, IsVariant: false);

    private static readonly FrozenDictionary<string, MetricReading> Known = new Dictionary<string, MetricReading>
    {
        ["signed_projects"] = Cohort(Outcome.SignedCount, FigureForm.Count),
        ["signed_amount"] = Cohort(Outcome.SignedAmount, FigureForm.Amount),
        ["total_investment"] = Cohort(Outcome.SignedAmount, FigureForm.Amount),
        ["avg_amount_per_project"] = Cohort(Outcome.SignedAmount, FigureForm.MeanAmount),
        ["fulfilled_projects"] = Cohort(Outcome.Fulfilled, FigureForm.Count),
        ["fulfil_rate"] = Cohort(Outcome.Fulfilled, FigureForm.Rate),
        ["landed_projects"] = Cohort(Outcome.Landed, FigureForm.Count),
        ["landing_rate"] = Cohort(Outcome.Landed, FigureForm.Rate),
        ["registered_projects"] = Cohort(Outcome.Fulfilled, FigureForm.Count, variant: true),
        ["registration_rate"] = Cohort(Outcome.Fulfilled, FigureForm.Rate, variant: true),
        ["started_projects"] = Cohort(Outcome.Started, FigureForm.Count),
        ["start_rate"] = Cohort(Outcome.Started, FigureForm.Rate),
        ["production_projects"] = Cohort(Outcome.Produced, FigureForm.Count),
        ["production_rate"] = Cohort(Outcome.Produced, FigureForm.Rate),
        ["completed_projects"] = Cohort(Outcome.Produced, FigureForm.Count, variant: true),
        ["completion_rate"] = Cohort(Outcome.Produced, FigureForm.Rate, variant: true),
        ["funds_in_place"] = Cohort(Outcome.Funds, FigureForm.Amount),
        ["funds_in_place_rate"] = Cohort(Outcome.Funds, FigureForm.Rate),
        ["investment_completed"] = Cohort(Outcome.Funds, FigureForm.Amount, variant: true),
        ["investment_completed_rate"] = Cohort(Outcome.Funds, FigureForm.Rate, variant: true),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether its form and range are known: a whole campaign, or a part of one.</summary>
    public bool IsKnown => Scope is FigureScope.Cohort or FigureScope.Part;

    /// <summary>Whether the outcome is a share of what was signed.</summary>
    public bool IsShare => Outcome > Outcome.SignedAmount;

    /// <summary>Reads the name of a metric.</summary>
    /// <param name="metric">As in the column <c>metric</c>.</param>
    public static MetricReading Of(string metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        if (Known.TryGetValue(metric, out var known))
        {
            return known;
        }

        if (ScopeOf(metric) is { } scope)
        {
            return Nothing with { Scope = scope };
        }

        return Part().Match(metric) is { Success: true } part && Known.TryGetValue(part.Groups["whole"].Value, out var whole)
            ? whole with { Scope = FigureScope.Part }
            : Nothing;
    }

    private static FigureScope? ScopeOf(string metric) =>
        metric.EndsWith("_all_active", StringComparison.Ordinal) ? FigureScope.AllActive
        : metric.EndsWith("_same_period", StringComparison.Ordinal) || metric.EndsWith("_same_year", StringComparison.Ordinal) ? FigureScope.SamePeriod
        : metric.EndsWith("_batch", StringComparison.Ordinal) ? FigureScope.Batch
        : metric.Contains("_target", StringComparison.Ordinal) || metric.StartsWith("planned_", StringComparison.Ordinal) ? FigureScope.Target
        : null;

    private static MetricReading Cohort(Outcome outcome, FigureForm form, bool variant = false) =>
        new(outcome, form, FigureScope.Cohort, variant);

    /// <summary>Rates of a county, a city or a region, and of projects in and out of parks.</summary>
    [GeneratedRegex("^(?<whole>[a-z_]+_rate)_(county_.+|city_.+|region_.+|in_park|not_in_park)$")]
    private static partial Regex Part();
}

/// <summary>What a figure tells about a campaign.</summary>
public enum Outcome
{
    /// <summary>Number of projects signed.</summary>
    SignedCount,

    /// <summary>Amount signed.</summary>
    SignedAmount,

    /// <summary>Projects that keep their contract 履约, or have a registered company 注册.</summary>
    Fulfilled,

    /// <summary>Projects landed 落地.</summary>
    Landed,

    /// <summary>Projects under construction or later 开工.</summary>
    Started,

    /// <summary>Projects in production or completed 投产, 竣工.</summary>
    Produced,

    /// <summary>Funds in place, or investment completed 到位资金.</summary>
    Funds,
}

/// <summary>How an outcome is printed.</summary>
public enum FigureForm
{
    /// <summary>As a number of projects.</summary>
    Count,

    /// <summary>As an amount of money.</summary>
    Amount,

    /// <summary>As a share of what was signed, in percent.</summary>
    Rate,

    /// <summary>As an amount per project.</summary>
    MeanAmount,
}

/// <summary>Which projects a figure counts.</summary>
public enum FigureScope
{
    /// <summary>Those the campaign signed.</summary>
    Cohort,

    /// <summary>Some of those the campaign signed: one county, the parks.</summary>
    Part,

    /// <summary>All projects that are active, whenever they were signed (<c>_all_active</c>): a stock.</summary>
    AllActive,

    /// <summary>What was booked in the same period, whenever it was signed (<c>_same_period</c>): a flow.</summary>
    SamePeriod,

    /// <summary>A batch of other projects that was announced at the same ceremony (<c>_batch</c>).</summary>
    Batch,

    /// <summary>A target, not an outcome (<c>_target</c>, <c>planned_</c>).</summary>
    Target,

    /// <summary>Nothing that the forecasts know.</summary>
    Unknown,
}
