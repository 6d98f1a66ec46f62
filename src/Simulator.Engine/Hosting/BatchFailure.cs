namespace Simulator.Engine.Hosting;

/// <summary>A batch that could not be completed. The others are not affected.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Batch">The batch.</param>
/// <param name="Replicate">Number of the replicate that failed, or -1 when it is not known.</param>
/// <param name="Week">Week in which it failed, or null when it is not known.</param>
/// <param name="Message">What happened.</param>
public sealed record BatchFailure(Batch Batch, int Replicate, int? Week, string Message);
