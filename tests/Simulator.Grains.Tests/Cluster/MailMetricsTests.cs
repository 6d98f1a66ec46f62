using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Simulator.Grains.Observation;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>Mail is counted: parcels wherever they go, bytes only where they leave their silo; and counting changes nothing.</summary>
[Collection(PostgresCollection.Name)]
public sealed class MailMetricsTests(Postgres postgres, ITestOutputHelper output)
{
    private const int Replicates = 2;

    [PostgresFact]
    public async Task Bytes_OfABatchThatStaysTogether_AreNoneAndOfOneThatIsSpreadAreMany()
    {
        var database = await postgres.DatabaseAsync();
        await using var one = await ClusterCase.SiloAsync(database);
        await using var two = await ClusterCase.SiloAsync(database);
        var expected = ClusterCase.Usual.Expected(Replicates);

        var together = await CountAsync(database, spread: false, expected);
        var spread = await CountAsync(database, spread: true, expected);

        together["simulator.parcels"].ShouldBeGreaterThan(ClusterCase.Usual.Scenario.World.Calendar.TotalWeeks);
        spread["simulator.parcels"].ShouldBe(together["simulator.parcels"]);
        together.GetValueOrDefault("simulator.parcel.bytes").ShouldBe(0);
        spread["simulator.parcel.bytes"].ShouldBeGreaterThan(1_000_000);
    }

    private async Task<ConcurrentDictionary<string, long>> CountAsync(string database, bool spread, string expected)
    {
        var counts = new ConcurrentDictionary<string, long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Meter.Name == GrainMetrics.Name)
                {
                    own.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => counts.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.Start();

        var options = ClusterCase.Usual.Options(Replicates) with { BatchSize = Replicates };
        (await ClusterCase.Usual.RunAsync(database, options, spread)).Digest.ShouldBe(expected);

        output.WriteLine($"spread {spread}: {string.Join(", ", counts.Select(pair => $"{pair.Key} {pair.Value}"))}");
        return counts;
    }
}
