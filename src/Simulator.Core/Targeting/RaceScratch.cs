namespace Simulator.Core.Targeting;

/// <summary>Buffers in which races are held. The agents of a replicate share them: what one holds is read before the next begins.</summary>
/// <remarks>They keep nothing from one race to another. Not thread-safe.</remarks>
public sealed class RaceScratch
{
    /// <summary>Positions of what was found.</summary>
    internal int[] Found { get; private set; } = [];

    /// <summary>Uniforms, or finishing times, of what was found.</summary>
    internal double[] Values { get; private set; } = [];

    /// <summary>The firms that may head a list that is drawn up once.</summary>
    internal Shortlist Once { get; } = new(keeps: false);

    /// <summary>Makes room.</summary>
    /// <param name="length">Most that can be found.</param>
    internal RaceScratch Reserve(int length)
    {
        if (Found.Length < length)
        {
            (Found, Values) = (new int[2 * length], new double[2 * length]);
        }

        return this;
    }
}
