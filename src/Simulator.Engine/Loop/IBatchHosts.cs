using System.Collections.Immutable;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Loop;

/// <summary>The hosts of one batch of replicates, wherever they are: in this process, or as grains.</summary>
public interface IBatchHosts
{
    /// <summary>Before the first week: cities introduce themselves.</summary>
    Task IntroduceAsync();

    /// <summary>Lets all hosts of a phase act, and delivers their messages before it returns.</summary>
    /// <param name="week">Week.</param>
    /// <param name="phase">Phase.</param>
    Task RunAsync(int week, Phase phase);

    /// <summary>After the last week: the ledgers, by replicate.</summary>
    Task<ImmutableArray<ReplicateLedger>> CloseAsync();
}
