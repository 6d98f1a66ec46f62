namespace Simulator.Core.Firms;

/// <summary>What media, peers and forgetting do to awareness: a ↦ Offset + Factor · a (M6).</summary>
/// <remarks>Weeks compose, so a firm's awareness is brought up to date only when it is looked at.
/// docs/model/awareness.md. Immutable and thread-safe.</remarks>
/// <param name="Factor">Unitless, in (0, 1].</param>
/// <param name="Offset">Unitless, in [0, 1).</param>
public readonly record struct AwarenessMap(double Factor, double Offset)
{
    /// <summary>Nothing happens.</summary>
    public static AwarenessMap Identity => new(1, 0);

    /// <summary>One week: 1 − (1 − a)·e^(−hazard), then forgetting.</summary>
    /// <param name="hazard">Exposure to media and peers in the week, unitless, in [0, ∞).</param>
    /// <param name="decay">δ: forgetting in the week, unitless, in [0, ∞).</param>
    public static AwarenessMap Week(double hazard, double decay) => Of(hazard, Math.Exp(-decay));

    /// <summary>One week, of which e^(−decay) is known.</summary>
    /// <param name="hazard">Exposure to media and peers in the week, unitless, in [0, ∞).</param>
    /// <param name="kept">Share of awareness that is not forgotten in the week, unitless, in (0, 1].</param>
    internal static AwarenessMap Of(double hazard, double kept)
    {
        var missed = Math.Exp(-hazard);
        return new AwarenessMap(kept * missed, kept * (1 - missed));
    }

    /// <summary>Awareness afterwards, unitless, in [0, 1].</summary>
    /// <param name="awareness">Awareness before, unitless, in [0, 1].</param>
    public double Apply(double awareness) => Offset + (Factor * awareness);

    /// <summary>This map, then another.</summary>
    /// <param name="next">What happens next.</param>
    public AwarenessMap Then(AwarenessMap next) => new(next.Factor * Factor, next.Offset + (next.Factor * Offset));
}
