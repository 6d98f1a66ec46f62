using Simulator.Core.Draws;

namespace Simulator.Core.Worlds;

/// <summary>What every agent of a replicate has before it in a week: the tables, the board, the week, and the draws.</summary>
/// <param name="Atlas">Tables of the world and of the replicate's parameters.</param>
/// <param name="Draws">The replicate's draws.</param>
/// <param name="Board">What cities had published by the end of last week.</param>
/// <param name="Week">Week relative to the start of the campaign.</param>
/// <param name="Scratch">Buffers that the steps share.</param>
/// <remarks>Immutable itself; for one thread, like the buffers.</remarks>
public readonly record struct WeekContext(Atlas Atlas, KeyedDraws Draws, Board Board, int Week, Scratch Scratch)
{
    /// <summary>Position of the week in arrays that begin with the first week of the run.</summary>
    public int Index => Atlas.World.Calendar.Index(Week);

    /// <summary>The week's tick in draws.</summary>
    public uint Tick => KeyedDraws.Tick(Week);
}
