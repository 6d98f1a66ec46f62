using Simulator.Core.Parameters;
using Simulator.Core.Strategies;

namespace Simulator.Core.Cities;

/// <summary>How a city ranks firms to call on (M4): the n best of score + Gumbel noise.</summary>
/// <remarks>The same law is a race: firm f finishes at −ln u ÷ e^score, and the n first are called on. The noise is drawn for
/// every (city, firm, week), but only firms that can be among the first are looked at. docs/model/targeting.md. Pure and thread-safe.</remarks>
public static class TargetingStep
{
    /// <summary>The part of a score that does not change during a run, score (M4).</summary>
    /// <param name="fit">Fit of the firm's sector to the city, unitless, in [0, 1].</param>
    /// <param name="tie">Home tie, unitless, in [0, 1].</param>
    /// <param name="capitalYi">W, 亿元.</param>
    /// <param name="logDistance">ln(1 + distance / 500 km), unitless.</param>
    /// <param name="strategy">The city's strategy.</param>
    /// <param name="parameters">Parameters of M4.</param>
    public static double FixedScore(
        double fit, double tie, double capitalYi, double logDistance, Strategy strategy, TargetingParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(parameters);
        return strategy.Indiscriminate ? 0 :
            (parameters.Fit * strategy.FitFactor * fit)
            + (parameters.Tie * strategy.TieFactor * tie)
            + (parameters.Size * Math.Log(1 + capitalYi))
            - (parameters.Distance * logDistance);
    }

    /// <summary>The part of a score that changes from week to week, score (M4).</summary>
    /// <param name="awareness">a as far as the city knows it, unitless, in [0, 1].</param>
    /// <param name="gap">Gap in the city's chain at the firm's sector, unitless, in [0, 1].</param>
    /// <param name="fatigue">φ as far as the city knows it, unitless.</param>
    /// <param name="strategy">The city's strategy.</param>
    /// <param name="parameters">Parameters of M4.</param>
    public static double WeeklyScore(
        double awareness, double gap, double fatigue, Strategy strategy, TargetingParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(parameters);
        return strategy.Indiscriminate ? 0 :
            (parameters.Awareness * awareness) + (parameters.Gap * strategy.GapFactor * gap) - (parameters.Fatigue * fatigue);
    }

    /// <summary>The largest value that <see cref="WeeklyScore"/> can take, score.</summary>
    /// <param name="awareness">Largest awareness that the city knows of, unitless, in [0, 1].</param>
    /// <param name="gap">Largest gap in its chain, unitless, in [0, 1].</param>
    /// <param name="strategy">The city's strategy.</param>
    /// <param name="parameters">Parameters of M4.</param>
    public static double WeeklyScoreBound(double awareness, double gap, Strategy strategy, TargetingParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(parameters);
        return strategy.Indiscriminate ? 0 :
            Math.Max(0, parameters.Awareness * awareness) + Math.Max(0, parameters.Gap * strategy.GapFactor * gap);
    }

    /// <summary>chaingap: how much a sector is missing in a city's chain, unitless, in [0, 1] (M4).</summary>
    /// <param name="linkedAnchors">Σ of the anchors present, weighted with their links to the sector, unitless.</param>
    /// <param name="started">N: projects started in the sector, projects.</param>
    /// <param name="target">Projects that close the gap, projects.</param>
    public static double ChainGap(double linkedAnchors, double started, double target) =>
        Math.Clamp(linkedAnchors - (started / target), 0, 1);
}
