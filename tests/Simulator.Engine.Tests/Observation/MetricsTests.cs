using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Simulator.Engine.Observation;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Observation;

/// <summary>What is measured is what was run, and measuring changes nothing.</summary>
public sealed class MetricsTests
{
    private const int Replicates = 6;

    [Fact]
    public void Run_ThatIsObserved_CountsItsWorkAndGivesTheSameDigest()
    {
        var world = Worlds.Rich(weeks: 41);
        var options = Runs.Options(Replicates) with { BatchSize = 2 };
        var unobserved = Runs.Of(world, options).Digest;
        var counts = new ConcurrentDictionary<string, double>();
        var activities = new ConcurrentQueue<Activity>();
        using var meters = Meters(counts);
        using var sources = Activities(activities);

        var outcome = Runs.Of(world, options);

        outcome.Digest.ShouldBe(unobserved);
        var pitches = outcome.Ledgers.Sum(ledger => ledger.Cities.Sum(city => city.Pitches.Sum(count => (long)count)));
        counts["simulator.replicates"].ShouldBeGreaterThanOrEqualTo(Replicates);
        counts["simulator.weeks"].ShouldBeGreaterThanOrEqualTo(Replicates * world.Calendar.TotalWeeks);
        counts["simulator.pitches"].ShouldBeGreaterThanOrEqualTo(pitches);
        counts["simulator.batch.duration"].ShouldBeGreaterThan(0);
        activities.Count(activity => activity.OperationName == "batch" && 2.Equals(activity.GetTagItem("simulator.batch.count")))
            .ShouldBeGreaterThanOrEqualTo(3);
    }

    /// <summary>Other tests run at the same time and are counted too: so counts are lower bounds.</summary>
    private static MeterListener Meters(ConcurrentDictionary<string, double> counts)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Meter.Name == EngineMetrics.Name)
                {
                    own.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => counts.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => counts.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.Start();
        return listener;
    }

    private static ActivityListener Activities(ConcurrentQueue<Activity> activities)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == EngineMetrics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
