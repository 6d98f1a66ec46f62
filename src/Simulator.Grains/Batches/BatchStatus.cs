namespace Simulator.Grains.Batches;

/// <summary>How a batch stands.</summary>
[GenerateSerializer]
public enum BatchStatus
{
    /// <summary>It is running.</summary>
    Running,

    /// <summary>It has ended; the ledgers are there.</summary>
    Done,

    /// <summary>A host, or the batch itself, was lost: it has to run again.</summary>
    Lost,

    /// <summary>An invariant of the model was broken, or a defect was met: it does not run again.</summary>
    Failed,
}
