using Simulator.Core.Worlds;

namespace Simulator.Engine.Blueprints;

/// <summary>Firms among whom a race is held: side by side their positions, hashes and weights.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FirmRoll
{
    private readonly int[] _firms;
    private readonly uint[] _hashes;
    private readonly float[] _weights;

    /// <summary>Firms with a weight of 1 each.</summary>
    /// <param name="world">The world.</param>
    /// <param name="firms">Positions, ascending.</param>
    public FirmRoll(World world, IEnumerable<int> firms)
    {
        ArgumentNullException.ThrowIfNull(world);
        _firms = [.. firms];
        _hashes = [.. _firms.Select(firm => world.Firms[firm].Hash)];
        _weights = [.. _firms.Select(_ => 1f)];
        Total = _firms.Length;
    }

    /// <summary>Some of the firms of another roll, with its weights; its own arrays where those are all.</summary>
    private FirmRoll(int[] firms, uint[] hashes, float[] weights)
    {
        (_firms, _hashes, _weights) = (firms, hashes, weights);
        Total = weights.Sum(weight => (double)weight);
    }

    /// <summary>Positions, ascending.</summary>
    public ReadOnlySpan<int> Firms => _firms;

    /// <summary>Hashes, in the order of <see cref="Firms"/>.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes;

    /// <summary>Weights, unitless, in [0, ∞), in the order of <see cref="Firms"/>.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>Σ of the weights, unitless.</summary>
    public double Total { get; }

    /// <summary>The same firms with other weights.</summary>
    /// <param name="weights">Weights, unitless, in the order of <see cref="Firms"/>.</param>
    public FirmRoll Weighted(IEnumerable<float> weights) => new(_firms, _hashes, [.. weights]);

    /// <summary>The firms that meet a condition.</summary>
    /// <param name="eligible">Told the position of a firm.</param>
    public FirmRoll Only(Func<int, bool> eligible)
    {
        ArgumentNullException.ThrowIfNull(eligible);
        int[] kept = [.. Enumerable.Range(0, _firms.Length).Where(i => eligible(_firms[i]))];
        return kept.Length == _firms.Length ? this : new FirmRoll(Pick(_firms, kept), Pick(_hashes, kept), Pick(_weights, kept));
    }

    private static T[] Pick<T>(T[] from, int[] positions) => [.. positions.Select(i => from[i])];
}
