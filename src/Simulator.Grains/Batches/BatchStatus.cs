namespace Simulator.Grains.Batches;

/// <summary>How a batch stands.</summary>
[GenerateSerializer]
public enum BatchStatus
{
    /// <summary>It is running.</summary>
    Running,

    /// <summary>It has ended; the ledgers are there.</summary>
    Done,

    /// <summary>An invariant of the model was broken: it fails.</summary>
    Broken,

    /// <summary>A host, or the batch itself, was lost: it has to run again.</summary>
    Lost,

    /// <summary>A defect was met: the run ends.</summary>
    Failed,
}
