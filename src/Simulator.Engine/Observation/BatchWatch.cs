using System.Collections.Immutable;
using System.Diagnostics;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Observation;

/// <summary>Measures one batch, from its making to <see cref="Dispose"/>.</summary>
/// <remarks>Not thread-safe. Observed only: it draws nothing, and no result depends on it.</remarks>
public sealed class BatchWatch : IDisposable
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly Activity? _activity;
    private string _outcome = "failed";

    /// <summary>Begins.</summary>
    /// <param name="engine">Name of the engine.</param>
    /// <param name="batch">The batch.</param>
    public BatchWatch(string engine, Batch batch)
    {
        _activity = EngineMetrics.Source.StartActivity("batch");
        _activity?.SetTag("simulator.engine", engine).SetTag("simulator.batch.first", batch.First).SetTag("simulator.batch.count", batch.Count);
    }

    /// <summary>The batch is complete.</summary>
    /// <param name="calendar">Its weeks.</param>
    /// <param name="ledgers">What it yielded.</param>
    public void Complete(Calendar calendar, ImmutableArray<ReplicateLedger> ledgers)
    {
        _outcome = "done";
        EngineMetrics.Replicates.Add(ledgers.Length);
        EngineMetrics.Weeks.Add((long)calendar.TotalWeeks * ledgers.Length);
        if (EngineMetrics.Pitches.Enabled)
        {
            EngineMetrics.Pitches.Add(ledgers.Sum(ledger => ledger.Cities.Sum(city => city.Pitches.Sum(count => (long)count))));
        }
    }

    /// <summary>Ends the measurement.</summary>
    public void Dispose()
    {
        EngineMetrics.BatchTime.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, new KeyValuePair<string, object?>("outcome", _outcome));
        _activity?.SetTag("outcome", _outcome);
        _activity?.Dispose();
    }
}
