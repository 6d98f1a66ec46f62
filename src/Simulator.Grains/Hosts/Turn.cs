using Simulator.Engine.Loop;

namespace Simulator.Grains.Hosts;

/// <summary>A phase of a week; later turns have higher numbers.</summary>
[GenerateSerializer, Immutable]
public readonly record struct Turn([property: Id(0)] int Number)
{
    private const int PhaseBits = 3;

    /// <summary>Before anything happened.</summary>
    public static Turn BeforeAll => new(int.MinValue);

    /// <summary>Before the first week: cities introduce themselves.</summary>
    public static Turn Introduction => new(int.MinValue + 1);

    public bool IsIntroduction => this == Introduction;

    public int Week => Number >> PhaseBits;

    public Phase Phase => (Phase)(Number & ((1 << PhaseBits) - 1));

    public static Turn Of(int week, Phase phase) => new((week << PhaseBits) | (int)phase);
}
