namespace Simulator.Core.Draws;

/// <summary>The uniforms of one replicate: each a pure function of (seed, replicate, purpose, entity, entity, tick).</summary>
/// <remarks>docs/model/draws.md. Immutable and thread-safe; nothing is stored or advanced, so no draw depends on another.</remarks>
/// <param name="Seed">The run's seed.</param>
/// <param name="Replicate">Zero-based number of the replicate.</param>
public readonly record struct KeyedDraws(uint Seed, uint Replicate)
{
    /// <summary>The tick of a draw that is made once and holds for the whole run.</summary>
    public const uint Persistent = uint.MaxValue;

    /// <summary>Added to a week to give its tick, so that weeks of the burn-in are positive too.</summary>
    public const int TickOffset = 1 << 16;

    private const int PurposeShift = 24;
    private const double Resolution = 1.0 / (1L << 53);
    private const double BelowOne = 1 - Resolution;

    /// <summary>The tick of a week; week 0 is the first of the campaign.</summary>
    /// <param name="week">Week relative to the start of the campaign, in [-65536, 2^31 - 65536).</param>
    public static uint Tick(int week) => unchecked((uint)(week + TickOffset));

    /// <summary>A uniform in the open interval (0, 1), unitless.</summary>
    /// <param name="purpose">What it is drawn for.</param>
    /// <param name="first">Hash of the first entity.</param>
    /// <param name="second">Hash of the second entity, or 0 where there is none.</param>
    /// <param name="tick">The tick, or <see cref="Persistent"/>.</param>
    /// <param name="index">Distinguishes several uniforms of one purpose, in [0, 2^24).</param>
    public double Uniform(Purpose purpose, uint first, uint second, uint tick, int index = 0)
    {
        var block = Philox.Block(Counter(purpose, first, second, tick, index), Seed, Replicate);
        return ToUnit(block.A, block.B);
    }

    /// <summary>The counter under which a uniform is drawn.</summary>
    /// <param name="purpose">What it is drawn for.</param>
    /// <param name="first">Hash of the first entity.</param>
    /// <param name="second">Hash of the second entity.</param>
    /// <param name="tick">The tick.</param>
    /// <param name="index">Index within the purpose, in [0, 2^24).</param>
    public static PhiloxBlock Counter(Purpose purpose, uint first, uint second, uint tick, int index) =>
        new(((uint)purpose << PurposeShift) + (uint)index, first, second, tick);

    /// <summary>Maps two words to a double in the open interval (0, 1), unitless: (high·2²¹ + ⌊low/2¹¹⌋ + ½) / 2⁵³.</summary>
    /// <param name="high">The word that decides the leading 32 bits.</param>
    /// <param name="low">The word whose leading 21 bits follow.</param>
    public static double ToUnit(uint high, uint low) =>
        Math.Min(BelowOne, ((((ulong)high << 21) + (low >> 11)) + 0.5) * Resolution);
}
