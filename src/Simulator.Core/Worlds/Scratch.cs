using Simulator.Core.Messages;
using Simulator.Core.Targeting;

namespace Simulator.Core.Worlds;

/// <summary>Buffers that the steps of a replicate's agents share: what one puts there is read before the next begins.</summary>
/// <remarks>They keep nothing from one step to another. Not thread-safe.</remarks>
public sealed class Scratch
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

    /// <summary>A firm's replies to its invitations.</summary>
    internal InvitationReply[] Replies { get; private set; } = [];

    /// <summary>How likely it is to come, logit, in the order of <see cref="Replies"/>.</summary>
    internal double[] Logits { get; private set; } = [];

    /// <summary>First, second and third words of the counters of a week's uniforms.</summary>
    internal (uint[] First, uint[] Second, uint[] Third) Counters { get; private set; } = ([], [], []);

    /// <summary>A week's uniforms, in the order of <see cref="Counters"/>.</summary>
    internal double[] Drawn { get; private set; } = [];

    /// <summary>The firms that may head a list that is drawn up once.</summary>
    internal Shortlist Once { get; } = new(keeps: false);

    /// <summary>The guests of one event, with the lots that they draw where there are too few seats.</summary>
    internal List<(double Lot, Invitation Invitation)> Guests { get; } = [];

    /// <summary>Makes room for replies.</summary>
    /// <param name="length">Number of invitations.</param>
    internal void ReserveReplies(int length)
    {
        if (Replies.Length < length)
        {
            (Replies, Logits) = (new InvitationReply[2 * length], new double[2 * length]);
        }
    }

    /// <summary>Makes room for uniforms.</summary>
    /// <param name="length">Number of uniforms.</param>
    internal void ReserveUniforms(int length)
    {
        if (Drawn.Length < length)
        {
            (Counters, Drawn) = ((new uint[2 * length], new uint[2 * length], new uint[2 * length]), new double[2 * length]);
        }
    }

    /// <summary>Makes room for what a race finds.</summary>
    /// <param name="length">Most that can be found.</param>
    internal Scratch Reserve(int length)
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
