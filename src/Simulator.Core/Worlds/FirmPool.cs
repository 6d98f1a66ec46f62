namespace Simulator.Core.Worlds;

/// <summary>Firms among whom a draw is held: side by side their positions, hashes and weights.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FirmPool
{
    private readonly int[] _firms;
    private readonly uint[] _hashes;
    private readonly float[] _weights;

    /// <summary>Firms with a weight of 1 each.</summary>
    /// <param name="world">The world.</param>
    /// <param name="firms">Positions, ascending.</param>
    public FirmPool(World world, IEnumerable<int> firms)
    {
        ArgumentNullException.ThrowIfNull(world);
        _firms = [.. firms];
        _hashes = [.. _firms.Select(firm => world.Firms[firm].Hash)];
        _weights = new float[_firms.Length];
        Array.Fill(_weights, 1f);
        Total = _firms.Length;
    }

    private FirmPool(int[] firms, uint[] hashes, float[] weights)
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

    /// <summary>Σ of the weights from first to last, unitless.</summary>
    public double Total { get; }

    /// <summary>The same firms with other weights.</summary>
    /// <param name="weightOf">Told the position of a firm; its weight, unitless.</param>
    public FirmPool Weighted(Func<int, float> weightOf)
    {
        ArgumentNullException.ThrowIfNull(weightOf);
        var weights = new float[_firms.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = weightOf(_firms[i]);
        }

        return new FirmPool(_firms, _hashes, weights);
    }
}
