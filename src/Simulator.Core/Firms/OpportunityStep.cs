using Simulator.Core.Draws;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Units;

namespace Simulator.Core.Firms;

/// <summary>Arrival, size and lifetime of a firm's opportunities (M1).</summary>
/// <remarks>docs/model/opportunities.md. Pure and thread-safe.</remarks>
public static class OpportunityStep
{
    /// <summary>The week of a firm's next arrival.</summary>
    /// <remarks>Equation M1: each week brings one with probability 1 − exp(−λ·M·Δ). Instead of one draw per week, one draw
    /// gives the exposure to the next arrival; the law is the same, and no arrival depends on what the firm does.</remarks>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="lastIndex">Position of the week of the last arrival, or -1 before the first.</param>
    /// <param name="ratePerYear">λ, per year.</param>
    /// <param name="exposure">Cumulative exposure by week at a rate of 1 per year, ascending.</param>
    /// <param name="firstWeek">Week of position 0.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <returns>The position of the week, or the length of <paramref name="exposure"/> when none comes.</returns>
    public static int NextArrival(
        uint firm, int lastIndex, double ratePerYear, ReadOnlySpan<double> exposure, int firstWeek, KeyedDraws draws)
    {
        var u = draws.Uniform(Purpose.Opportunity, firm, 0, KeyedDraws.Tick(firstWeek + lastIndex));
        var soFar = lastIndex < 0 ? 0 : exposure[lastIndex];
        var target = soFar - (Math.Log(1 - u) / ratePerYear);
        var next = exposure[(lastIndex + 1)..].BinarySearch(target);
        return lastIndex + 1 + (next >= 0 ? next : ~next);
    }

    /// <summary>The opportunity that arrives at a firm in a week, or null when the firm has too little money left.</summary>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="sizes">Distribution of its amounts, 亿元.</param>
    /// <param name="free">Money of the firm that is neither reserved nor committed.</param>
    /// <param name="week">The week.</param>
    /// <param name="parameters">Parameters of M1.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static Opportunity? Open(
        uint firm, TruncatedLogNormal sizes, Money free, int week, OpportunityParameters parameters, KeyedDraws draws)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(parameters);
        var tick = KeyedDraws.Tick(week);
        var amountYi = Math.Min(sizes.Quantile(draws.Uniform(Purpose.Size, firm, 0, tick)), free.Yi);
        if (amountYi < parameters.AmountMinYi)
        {
            return null;
        }

        var land = Normal.Quantile(draws.Uniform(Purpose.Land, firm, 0, tick));
        var lifetime = -Math.Log(draws.Uniform(Purpose.Expiry, firm, 0, tick)) * parameters.LifetimeWeeks;
        return new Opportunity(
            week, week + (int)Math.Min(int.MaxValue / 2, Math.Ceiling(lifetime)), Money.FromYi(amountYi),
            parameters.LandMuPerYi * amountYi * Math.Exp(parameters.LandLogSd * land));
    }

    /// <summary>The weeks at which inbound interest in a city may awaken while an opportunity is open (M7): candidates of a Poisson process at rate η, each kept with probability a.</summary>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="city">Hash of the city.</param>
    /// <param name="afterWeek">Week of the last candidate, or of the birth.</param>
    /// <param name="ratePerWeek">η, per week.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <returns>The week of the next candidate; far beyond any horizon when η is 0.</returns>
    public static int NextInbound(uint firm, uint city, int afterWeek, double ratePerWeek, KeyedDraws draws)
    {
        return AfterWait(draws.Uniform(Purpose.Inbound, firm, city, KeyedDraws.Tick(afterWeek)), afterWeek, ratePerWeek);
    }

    /// <summary>The week that a uniform of <see cref="NextInbound"/> stands for.</summary>
    /// <param name="u">Unitless, in (0, 1).</param>
    /// <param name="afterWeek">Week of the last candidate, or of the birth.</param>
    /// <param name="ratePerWeek">η, per week.</param>
    public static int AfterWait(double u, int afterWeek, double ratePerWeek)
    {
        var wait = Math.Ceiling(-Math.Log(u) / ratePerWeek);
        return wait < int.MaxValue / 2 ? afterWeek + (int)wait : int.MaxValue / 2;
    }

    /// <summary>Whether a candidate of inbound interest is kept: with probability a, the firm's awareness of the city (M7).</summary>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="city">Hash of the city.</param>
    /// <param name="week">Week of the candidate.</param>
    /// <param name="awareness">a, unitless, in [0, 1].</param>
    /// <param name="draws">The replicate's draws.</param>
    public static bool Awakens(uint firm, uint city, int week, double awareness, KeyedDraws draws) =>
        draws.Uniform(Purpose.Inbound, firm, city, KeyedDraws.Tick(week), index: 1) < awareness;
}
