namespace Simulator.Core.Targeting;

/// <summary>Buffers that the steps of a replicate's agents share: what one puts there is read before the next begins.</summary>
/// <remarks>They keep nothing from one step to another. Not thread-safe.</remarks>
public sealed class RaceScratch
{
    /// <summary>Positions of what was found.</summary>
    internal int[] Found { get; private set; } = [];

    /// <summary>The same positions in the order of the other buffers, while those in <see cref="Found"/> are moved.</summary>
    internal int[] Entered { get; private set; } = [];

    /// <summary>Uniforms of what was found.</summary>
    internal double[] Uniforms { get; private set; } = [];

    /// <summary>Weights of what was found, without the week's part.</summary>
    internal double[] Weights { get; private set; } = [];

    /// <summary>The week's part of the scores of what was found.</summary>
    internal double[] Scores { get; private set; } = [];

    /// <summary>Finishing times of what was found.</summary>
    internal double[] Times { get; private set; } = [];

    /// <summary>The firms that may head a list that is drawn up once.</summary>
    internal Shortlist Once { get; } = new(keeps: false);

    /// <summary>Makes room.</summary>
    /// <param name="length">Most that can be found.</param>
    internal RaceScratch Reserve(int length)
    {
        if (Found.Length < length)
        {
            (Found, Entered) = (new int[2 * length], new int[2 * length]);
            (Uniforms, Weights, Scores, Times) =
                (new double[2 * length], new double[2 * length], new double[2 * length], new double[2 * length]);
        }

        return this;
    }
}
